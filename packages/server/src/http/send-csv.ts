import type { ServerResponse } from 'node:http'
import { byteOrderMark } from './csv-line.ts'
import { sendFile } from './send-file.ts'

/** Characters gathered before they are sent. */
const chunkLength = 64 * 1024

async function* chunks(first: IteratorResult<string>, rest: AsyncIterator<string>) {
  let chunk = byteOrderMark
  for (let next = first; !next.done; next = await rest.next()) {
    chunk += next.value
    if (chunk.length < chunkLength) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}

/** Streams lines as a file to keep: as fast as the reader takes them, never all of them in memory. */
export async function sendCsv(response: ServerResponse, fileName: string, lines: AsyncIterable<string>): Promise<void> {
  const iterator = lines[Symbol.asyncIterator]()
  // What can be refused is refused before the answer begins.
  const first = await iterator.next()
  await sendFile(response, { name: fileName, contentType: 'text/csv; charset=utf-8' }, chunks(first, iterator))
}
