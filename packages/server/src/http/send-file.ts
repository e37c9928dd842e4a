import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

const isGoneReader = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE'

/** The ending of a name, for readers that know only plain letters. */
const ending = (name: string) => name.slice(name.lastIndexOf('.'))

/** Streams a file to keep. A reader that goes away ends the reading of its rows. */
export async function sendFile(
  response: ServerResponse,
  file: { name: string; contentType: string },
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
): Promise<void> {
  response.writeHead(200, {
    'content-type': file.contentType,
    'content-disposition': `attachment; filename="export${ending(file.name)}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'cache-control': 'no-store',
  })
  await pipeline(chunks, response).catch((error: unknown) => {
    if (!isGoneReader(error)) throw error
  })
}
