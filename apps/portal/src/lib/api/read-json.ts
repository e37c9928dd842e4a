import { NextRequest } from 'next/server'

/** As much as the api takes. */
const mostBytes = 256 * 1024

async function readBytes(request: Request): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > mostBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A request that holds all of its body, or null where it is longer than any of ours: nothing longer is kept in memory. */
export async function shortRequest(request: Request): Promise<NextRequest | null> {
  const bytes = await readBytes(request)
  const { url, method, headers } = request
  return bytes && new NextRequest(url, { method, headers, body: new Uint8Array(bytes) })
}

/** The body as JSON; null where it is none, or too long. */
export async function readJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse((await readBytes(request))?.toString('utf8') ?? 'null')
  } catch {
    return null
  }
}
