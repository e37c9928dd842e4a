import { createTransport } from 'nodemailer'

export type Mail = {
  readonly recipient: string
  readonly recipientName: string
  readonly subject: string
  readonly text: string
  /** The same for mail programs that show it; null: the text is all there is. */
  readonly html: string | null
  readonly attachment: { readonly name: string; readonly mediaType: string; readonly content: Uint8Array } | null
}

export type Mailer = {
  /** @throws {MailRefused} where the mail server didn't take it */
  send(mail: Mail): Promise<void>
}

/** isFinal: the mail server said that it never will; otherwise another try is worth making. */
export class MailRefused extends Error {
  readonly isFinal: boolean
  constructor(message: string, isFinal: boolean) {
    super(message)
    this.isFinal = isFinal
  }
}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

type SmtpError = { message?: string; response?: string; responseCode?: number }

/** Codes of 500 and more are for good (RFC 5321, 4.2.1); all else, no answer too, may pass. */
function refusal(error: unknown): MailRefused {
  const { message, response, responseCode = 0 } = error as SmtpError
  return new MailRefused(response ?? message ?? String(error), responseCode >= 500)
}

const attached = ({ attachment }: Mail) =>
  attachment
    ? [
        {
          filename: attachment.name,
          contentType: attachment.mediaType,
          content: Buffer.from(attachment.content),
        },
      ]
    : []

/**
 * Sends by a mail server.
 * url: smtp://user:password@host:587, or smtps:// where TLS comes first; from: the sender, as in a mail's From
 */
export function createMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({ url, ...timeouts }, { from })
  return {
    async send(mail) {
      const { recipient, recipientName, subject, text, html } = mail
      const to = { name: recipientName, address: recipient }
      try {
        await transport.sendMail({ to, subject, text, ...(html && { html }), attachments: attached(mail) })
      } catch (error) {
        throw refusal(error)
      }
    },
  }
}
