import { createTransport } from 'nodemailer'

export type Mail = {
  readonly recipient: string
  readonly recipientName: string
  readonly subject: string
  readonly text: string
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

/**
 * Sends by a mail server.
 * url: smtp://user:password@host:587, or smtps:// where TLS comes first; from: the sender, as in a mail's From
 */
export function createMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({ url, ...timeouts }, { from })
  return {
    async send({ recipient, recipientName, subject, text }) {
      try {
        await transport.sendMail({ to: { name: recipientName, address: recipient }, subject, text })
      } catch (error) {
        throw refusal(error)
      }
    },
  }
}
