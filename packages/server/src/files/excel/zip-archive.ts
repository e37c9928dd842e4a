import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { type ByteSource, piecesOf } from '../byte-source.ts'
import { brokenExcel } from './broken-excel.ts'

type Entry = { method: number; crc: number; packed: number; at: number }

export type ZipArchive = {
  readonly entries: { has(name: string): boolean }
  /** The unpacked bytes of one file of the archive, as they are read. @throws Refused import.broken_excel */
  open(name: string): AsyncGenerator<Buffer>
}

const [endMark, entryMark, fileMark] = [0x06054b50, 0x02014b50, 0x04034b50]
const [endBytes, entryBytes, fileBytes, mostComment] = [22, 46, 30, 0xffff]
const [stored, deflated] = [0, 8]

/** More than the largest sheet that may come in unpacks to: what lies beyond was made to fill a disk. */
const mostUnpacked = 2 ** 31

async function directoryOf(source: ByteSource): Promise<Buffer> {
  const length = Math.min(source.size, endBytes + mostComment)
  const tail = await source.read(source.size - length, length)
  for (let at = tail.length - endBytes; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== endMark) continue
    return source.read(tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12))
  }
  throw brokenExcel()
}

function entriesOf(directory: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (let at = 0; at + entryBytes <= directory.length && directory.readUInt32LE(at) === entryMark; ) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const [crc, packed, , from] = [16, 20, 24, 42].map((offset) => directory.readUInt32LE(at + offset)) as number[]
    entries.set(directory.toString('utf8', at + entryBytes, at + entryBytes + name).replaceAll('\\', '/'), {
      ...{ method: directory.readUInt16LE(at + 10), crc: crc ?? 0, packed: packed ?? 0, at: from ?? 0 },
    })
    at += entryBytes + name + extra + comment
  }
  return entries
}

async function* packedOf(source: ByteSource, { at, packed }: Entry): AsyncGenerator<Buffer> {
  const head = await source.read(at, fileBytes)
  if (head.length < fileBytes || head.readUInt32LE(0) !== fileMark) throw brokenExcel()
  const from = at + fileBytes + head.readUInt16LE(26) + head.readUInt16LE(28)
  yield* piecesOf(source, from, from + packed)
}

async function* unpackedOf(source: ByteSource, entry: Entry): AsyncGenerator<Buffer> {
  if (entry.method === stored) return yield* packedOf(source, entry)
  if (entry.method !== deflated) throw brokenExcel()
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  // What goes wrong in between is thrown where the bytes are read.
  pipeline(Readable.from(packedOf(source, entry)), inflate, () => {})
  try {
    for await (const chunk of inflate) yield chunk as Buffer
  } catch (error) {
    throw (error as { code?: string }).code?.startsWith('Z_') ? brokenExcel() : error
  }
}

async function* checked(chunks: AsyncIterable<Buffer>, { crc }: Entry): AsyncGenerator<Buffer> {
  let sum = 0
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > mostUnpacked) throw brokenExcel()
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (sum !== crc) throw brokenExcel()
}

/** Opens an archive by its directory, which stands at its end. @throws Refused import.broken_excel */
export async function openZip(source: ByteSource): Promise<ZipArchive> {
  const entries = entriesOf(await directoryOf(source))
  return {
    entries,
    open(name) {
      const entry = entries.get(name)
      if (!entry) throw brokenExcel()
      return checked(unpackedOf(source, entry), entry)
    },
  }
}
