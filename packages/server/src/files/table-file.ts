import { Refused } from '../operation/refused.ts'
import { type ByteSource, piecesOf } from './byte-source.ts'
import { isWorkbook } from './excel/workbook.ts'
import { openZip } from './excel/zip-archive.ts'
import { lookAtText, type TextEncoding } from './text-encoding.ts'

export const excelMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const csvMediaType = 'text/csv; charset='

const [zipMark, oldOfficeMark] = ['PK\x03\x04', '\xd0\xcf\x11\xe0']
/** How other kinds of files begin that people take for a table: PDF, pictures, archives. */
const otherMarks = ['%PDF', '\x89PNG', '\xff\xd8\xff', '\x1f\x8b', 'Rar!', '7z\xbc\xaf']

/** What Office puts around a file that asks for a password. */
const lockedMark = Buffer.from('EncryptedPackage', 'utf16le')

async function isLocked(source: ByteSource): Promise<boolean> {
  let tail: Buffer = Buffer.alloc(0)
  for await (const piece of piecesOf(source)) {
    const seen = Buffer.concat([tail, piece])
    if (seen.includes(lockedMark)) return true
    tail = seen.subarray(-lockedMark.length)
  }
  return false
}

/** No table begins so: pages, which some programs save as tables, drawings, and what a browser would run. */
const markup = /^\uFEFF?\s*<[!?a-z]/i

/** Enough to see past blanks at the beginning. */
const headBytes = 1024

async function isMarkup(source: ByteSource, encoding: TextEncoding): Promise<boolean> {
  const head = await source.read(0, headBytes)
  return markup.test(new TextDecoder(encoding).decode(head, { stream: true }))
}

async function excelType(source: ByteSource): Promise<string> {
  const names = await openZip(source).then(({ entries }) => entries)
  if (isWorkbook(names)) return excelMediaType
  throw new Refused(names.has('xl/workbook.bin') ? 'import.old_excel' : 'import.wrong_file_type')
}

/**
 * What kind of table a file is by its content, whatever its name says, as a media type.
 * @throws Refused import.empty_file, import.wrong_file_type, import.encoding, import.old_excel, import.locked_excel,
 *   import.broken_excel
 */
export async function tableType(source: ByteSource): Promise<string> {
  const head = (await source.read(0, 8)).toString('latin1')
  if (head.startsWith(zipMark)) return excelType(source)
  if (head.startsWith(oldOfficeMark))
    throw new Refused((await isLocked(source)) ? 'import.locked_excel' : 'import.old_excel')
  if (otherMarks.some((mark) => head.startsWith(mark))) throw new Refused('import.wrong_file_type')
  const { encoding, isBlank, hasNul } = await lookAtText(source)
  if (!encoding) throw new Refused(hasNul ? 'import.wrong_file_type' : 'import.encoding')
  if (isBlank) throw new Refused('import.empty_file')
  if (hasNul || (await isMarkup(source, encoding))) throw new Refused('import.wrong_file_type')
  return csvMediaType + encoding
}

/** The encoding of a text whose kind tableType() told. */
export const encodingOf = (mediaType: string): TextEncoding => mediaType.slice(csvMediaType.length) as TextEncoding
