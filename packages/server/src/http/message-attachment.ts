import { requestFor } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { readAttachment } from '../messages/read-attachment.ts'
import type { Handler } from './api-server.ts'
import { sendFile } from './send-file.ts'
import { sendRefusal } from './send-refusal.ts'

async function* whole(content: Uint8Array) {
  yield content
}

/** GET /messages/:id/attachment: the file that went, or was to go, with a message. */
export const messageAttachment: Handler = async (_incoming, response, context, url) => {
  try {
    const request = requestFor(context, 'message.read')
    const id = rowId('Message', decodeURIComponent(url.pathname.split('/')[2] ?? ''))
    const { name, mediaType, content } = await readAttachment(request, id)
    await sendFile(response, { name, contentType: mediaType }, whole(content))
  } catch (error) {
    sendRefusal(response, error)
  }
}
