import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl'
import { type ByteSource, piecesOf } from '../byte-source.ts'
import { brokenExcel } from './broken-excel.ts'

export type ZipArchive = {
  readonly entries: { has(name: string): boolean }
  /** The unpacked bytes of one file of the archive, as they are read. @throws Refused import.broken_excel */
  open(name: string): AsyncGenerator<Buffer>
}

/** More than the largest sheet that may come in unpacks to: what lies beyond was made to fill a disk. */
const mostUnpacked = 2 ** 31
/** Several of which may point to the same packed bytes. All that is ever read of an archive, each part as often as it is. */
const mostUnpackedInAll = 2 ** 32
/** A workbook has some tens. */
const mostEntries = 10_000

class SourceReader extends RandomAccessReader {
  readonly #source: ByteSource
  /** What went wrong outside of the archive: no fault of the file's. */
  failure: unknown = null

  constructor(source: ByteSource) {
    super()
    this.#source = source
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const bytes = Readable.from(piecesOf(this.#source, start, end), { objectMode: false })
    bytes.once('error', (error) => {
      this.failure = error
    })
    return bytes
  }
}

type Opened = { readonly zip: ZipFile; readonly reader: SourceReader; unpacked: number }

/** What the library finds wrong is the file's fault, unless its bytes couldn't be read. */
const faultOf = ({ reader }: Pick<Opened, 'reader'>): unknown => reader.failure ?? brokenExcel()

async function* unpacked(opened: Opened, entry: Entry): AsyncGenerator<Buffer> {
  if (entry.uncompressedSize > mostUnpacked) throw brokenExcel()
  let sum = 0
  try {
    const stream = await opened.zip.openReadStreamPromise(entry)
    for await (const chunk of stream) {
      sum = crc32(chunk, sum)
      opened.unpacked += chunk.length
      if (opened.unpacked > mostUnpackedInAll) throw brokenExcel()
      yield chunk
    }
  } catch {
    throw faultOf(opened)
  }
  if (sum !== entry.crc32) throw brokenExcel()
}

/** Opens an archive by its directory, which stands at its end. @throws Refused import.broken_excel */
export async function openZip(source: ByteSource): Promise<ZipArchive> {
  const reader = new SourceReader(source)
  const entries = new Map<string, Entry>()
  let zip: ZipFile
  try {
    zip = await fromRandomAccessReaderPromise(reader, source.size, { lazyEntries: true, autoClose: false })
    if (zip.entryCount > mostEntries) throw brokenExcel()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  } catch {
    throw faultOf({ reader })
  }
  const opened = { zip, reader, unpacked: 0 }
  return {
    entries,
    open(name) {
      const entry = entries.get(name)
      if (!entry) throw brokenExcel()
      return unpacked(opened, entry)
    },
  }
}
