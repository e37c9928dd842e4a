import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

/** The file of a message. @throws Refused access.not_found where there is none in the caller's sight */
export async function readAttachment(request: Request, messageId: string) {
  authorize(request, 'message.read')
  const found = await doorOf(request).read((db) => db.messageAttachment.findFirst({ where: { messageId } }))
  if (!found) throw notFound()
  return found
}
