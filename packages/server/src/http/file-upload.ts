import { encodeGlobalID } from '@pothos/plugin-relay'
import { fileTooLarge, mostFileMegabytes, storeFile } from '../files/store-file.ts'
import { requestFor } from '../graphql/context.ts'
import type { Handler } from './api-server.ts'
import { sendJson } from './send-json.ts'
import { sendRefusal } from './send-refusal.ts'

const mostBytes = mostFileMegabytes * 1024 * 1024

/** POST /files?name=… with the bytes as its body → 201 { id }, or the refusal's code and parameters. */
export const fileUpload: Handler = async (incoming, response, context, url) => {
  try {
    const request = requestFor(context, 'import.create')
    if (Number(incoming.headers['content-length'] ?? 0) > mostBytes) throw fileTooLarge()
    // Left early, the request must stay whole: the answer goes out on its connection.
    const chunks = incoming.iterator({ destroyOnReturn: false })
    const id = await storeFile(request, { name: url.searchParams.get('name') ?? '', chunks })
    sendJson(response, 201, { id: encodeGlobalID('StoredFile', id) })
  } catch (error) {
    // What wasn't read of the body would be taken for the next request on this connection.
    if (!incoming.complete) response.setHeader('connection', 'close')
    sendRefusal(response, error)
  }
}
