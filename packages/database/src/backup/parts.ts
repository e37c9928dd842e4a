import { StartProblem } from '../embedded/start-problem.ts'
import { ByteReader } from './byte-reader.ts'
import type { BackupHead, BackupTable, Content } from './manifest.ts'

/** What a backup consists of: its head; then each table, its rows as COPY writes them, and what they should add up to. */
export type Part = { head: BackupHead } | { table: BackupTable } | { rows: Buffer } | { end: Content }

const kinds = { words: 0x4a, rows: 0x52 }
const mostWords = 16 * 2 ** 20
const mostRows = 2 ** 30

function framed(kind: number, content: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt8(kind)
  head.writeUInt32BE(content.length, 1)
  return Buffer.concat([head, content])
}

export const encodePart = (part: Part): Buffer =>
  'rows' in part ? framed(kinds.rows, part.rows) : framed(kinds.words, Buffer.from(JSON.stringify(part)))

const isNone = () => new StartProblem('The backup can’t be read: what it holds is not laid out as a backup is.')

export async function* decodeParts(chunks: AsyncIterable<Buffer>): AsyncGenerator<Part> {
  const reader = new ByteReader(chunks)
  for (;;) {
    const head = await reader.take(5)
    if (head.length === 0) return
    if (head.length < 5) throw isNone()
    const [kind, length] = [head.readUInt8(), head.readUInt32BE(1)]
    if (length > (kind === kinds.rows ? mostRows : mostWords)) throw isNone()
    const content = await reader.take(length)
    if (content.length < length) throw isNone()
    if (kind === kinds.rows) yield { rows: content }
    else if (kind === kinds.words) yield JSON.parse(content.toString('utf8')) as Part
    else throw isNone()
  }
}
