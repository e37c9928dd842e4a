import { randomUUID } from 'node:crypto'
import { open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ByteSource } from './byte-source.ts'

/** What comes in is larger than was allowed. */
export class TooManyBytes extends Error {}

/**
 * Lays what comes in on the disk, so that neither memory nor a transaction waits for a slow line, and has it read from there.
 * Nobody else can open it, and with the process it is gone.
 * @throws TooManyBytes past that many bytes, without reading on
 */
export async function withSpooled<T>(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
  work: (file: ByteSource) => Promise<T>,
): Promise<T> {
  const path = join(tmpdir(), `hubcap-${randomUUID()}`)
  const file = await open(path, 'wx+', 0o600)
  try {
    await unlink(path)
    let size = 0
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > mostBytes) throw new TooManyBytes()
      await file.writeFile(chunk)
    }
    return await work({
      size,
      async read(at, length) {
        const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, at)
        return buffer.subarray(0, bytesRead)
      },
    })
  } finally {
    await file.close()
  }
}
