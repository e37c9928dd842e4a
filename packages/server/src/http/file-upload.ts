import type { IncomingMessage } from 'node:http'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { mostFileMegabytes, storeFile } from '../files/store-file.ts'
import { requestFor } from '../graphql/context.ts'
import { Refused } from '../operation/refused.ts'
import type { Handler } from './api-server.ts'
import { BodyTooLarge, readBody } from './read-body.ts'
import { sendJson } from './send-json.ts'
import { sendRefusal } from './send-refusal.ts'

const mostBytes = mostFileMegabytes * 1024 * 1024
const tooLarge = () => new Refused('import.file_too_large', { mb: mostFileMegabytes })

async function readFile(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  if (Number(incoming.headers['content-length'] ?? 0) > mostBytes) throw tooLarge()
  try {
    return await readBody(incoming, mostBytes)
  } catch (error) {
    throw error instanceof BodyTooLarge ? tooLarge() : error
  }
}

/** POST /files?name=… with the bytes as its body → 201 { id }, or the refusal's code and parameters. */
export const fileUpload: Handler = async (incoming, response, context, url) => {
  try {
    const request = requestFor(context, 'import.create')
    const content = await readFile(incoming)
    const id = await storeFile(request, { name: url.searchParams.get('name') ?? '', content })
    sendJson(response, 201, { id: encodeGlobalID('StoredFile', id) })
  } catch (error) {
    // What wasn't read of the body would be taken for the next request on this connection.
    if (!incoming.complete) response.setHeader('connection', 'close')
    sendRefusal(response, error)
  }
}
