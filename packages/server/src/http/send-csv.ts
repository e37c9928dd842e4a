import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { byteOrderMark } from './csv-line.ts'

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

const isGoneReader = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE'

/** Streams lines as a file to keep: as fast as the reader takes them, never all of them in memory. */
export async function sendCsv(response: ServerResponse, fileName: string, lines: AsyncIterable<string>): Promise<void> {
  const iterator = lines[Symbol.asyncIterator]()
  // What can be refused is refused before the answer begins.
  const first = await iterator.next()
  response.writeHead(200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="export.csv"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'cache-control': 'no-store',
  })
  await pipeline(chunks(first, iterator), response).catch((error: unknown) => {
    if (!isGoneReader(error)) throw error
  })
}
