import { createHash } from 'node:crypto'
import type { Content } from './manifest.ts'

const newline = 0x0a

/** In COPY's text a line is a row: a line's end inside a value is written otherwise. */
function countRows(chunk: Buffer): number {
  let rows = 0
  for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, at + 1)) rows++
  return rows
}

/** Hands chunks of rows on, and answers at the end what they were. */
export async function* measuredRows(
  chunks: AsyncIterable<Buffer>,
  seen: (rows: number) => void = () => {},
): AsyncGenerator<Buffer, Content> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    rows += countRows(chunk)
    seen(rows)
    yield chunk
  }
  return { rows, sha256: hash.digest('hex') }
}

/** What rows are, when nobody wants the rows themselves. */
export async function contentOf(chunks: AsyncIterable<Buffer>, seen?: (rows: number) => void): Promise<Content> {
  const measured = measuredRows(chunks, seen)
  for (;;) {
    const { done, value } = await measured.next()
    if (done) return value
  }
}
