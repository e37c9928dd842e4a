import type { Prisma } from '@hubcap/database/prisma'
import type { MessageStatus } from '@hubcap/rules/messages/message-status'
import type { Job, JobContext } from '../jobs/job.ts'
import { MailRefused } from './mailer.ts'

/** The failure is read by people; a mail server may go on about it for pages. */
const mostFailure = 500

type Outcome = { status: MessageStatus; failure: string | null; sentAt: Date | null }

/** What became of it, and whether another try is worth making. */
async function deliver(
  { mailer, now }: JobContext,
  message: Prisma.MessageGetPayload<{ include: { attachment: true } }>,
): Promise<Outcome & { again: boolean }> {
  if (!mailer) return { status: 'kept', failure: null, sentAt: null, again: false }
  try {
    const { recipient, recipientName, subject, body: text, html, attachment } = message
    await mailer.send({ recipient, recipientName, subject, text, html, attachment })
    return { status: 'sent', failure: null, sentAt: now(), again: false }
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error
    return { status: 'failed', failure: error.message.slice(0, mostFailure), sentAt: null, again: !error.isFinal }
  }
}

/**
 * Hands a message to the mail server, or keeps it where none is set. What the server didn't take for now is tried again by the
 * queue, later each time. A process that dies between sending and writing so down sends twice: better than not at all.
 */
export const sendMessageJob: Job = {
  name: 'send_message',
  async run(context, { tenantId = '', messageId = '' }) {
    const door = context.database.asSystem(tenantId)
    const open = { id: messageId, status: { in: ['queued', 'failed'] } }
    const message = await door.read((db) => db.message.findFirst({ where: open, include: { attachment: true } }))
    if (!message) return
    const { again, ...outcome } = await deliver(context, message)
    await door.write((db) => db.message.updateMany({ where: open, data: outcome }))
    if (again) throw new Error(`The mail server didn’t take message ${messageId}: ${outcome.failure}`)
  },
}
