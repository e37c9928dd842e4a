import type { Writing } from '@hubcap/database/door/database'
import { enqueueJob } from '@hubcap/database/lookups/enqueue-job'
import type { MessageKind } from '@hubcap/rules/messages/message-kind'
import { uuidv7 } from 'uuidv7'
import type { Request } from '../operation/request.ts'

export type NewMessage = {
  readonly kind: MessageKind
  /** E-mail address. */
  readonly recipient: string
  readonly recipientName: string
  readonly subject: string
  readonly body: string
  /** The same for mail programs that show it. */
  readonly html?: string
  readonly attachment?: { readonly name: string; readonly mediaType: string; readonly content: Uint8Array<ArrayBuffer> }
}

/** Writes a message and asks for it to be sent, in the transaction of what it is about. */
export async function addMessage(db: Writing, request: Request, message: NewMessage): Promise<void> {
  const { attachment, ...row } = message
  const { tenantId } = request.actor
  const id = uuidv7()
  const state = { tenantId, id, channel: 'email', status: 'queued', createdAt: request.now }
  // createMany asks for nothing back: who writes a message need not be among those who read them.
  await db.message.createMany({ data: [{ ...row, ...state }] })
  if (attachment) await db.messageAttachment.createMany({ data: [{ tenantId, messageId: id, ...attachment }] })
  await enqueueJob(db, 'send_message', { tenantId, messageId: id })
}
