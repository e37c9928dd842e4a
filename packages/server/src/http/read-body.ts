import type { IncomingMessage } from 'node:http'

export class BodyTooLarge extends Error {}

/** @throws BodyTooLarge past that many bytes, without reading on */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw new BodyTooLarge()
  const chunks: Buffer[] = []
  let size = 0
  // Left early, the request must stay whole: the answer goes out on its connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length
    if (size > mostBytes) throw new BodyTooLarge()
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
