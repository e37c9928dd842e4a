import { requestFor } from '../graphql/context.ts'
import { readAttachment } from '../messages/read-attachment.ts'
import type { Handler } from './api-server.ts'
import { idInPath } from './id-in-path.ts'
import { sendFile } from './send-file.ts'
import { sendRefusal } from './send-refusal.ts'

/** GET /messages/:id/attachment: the file that went, or was to go, with a message. */
export const messageAttachment: Handler = async (_incoming, response, context, url) => {
  try {
    const request = requestFor(context, 'message.read')
    const id = idInPath('Message', url)
    const { name, mediaType, content } = await readAttachment(request, id)
    await sendFile(response, { name, contentType: mediaType }, [content])
  } catch (error) {
    sendRefusal(response, error)
  }
}
