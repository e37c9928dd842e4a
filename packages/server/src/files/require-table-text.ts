import { Refused } from '../operation/refused.ts'
import { type DecodedText, decodeText } from './decode-text.ts'

/** How other kinds of files begin that people take for a table: Excel's two, PDF, pictures, archives. */
const magic = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '%PDF', '\x89PNG', '\xff\xd8\xff', '\x1f\x8b', 'Rar!', '7z\xbc\xaf']

const isOtherKind = (bytes: Uint8Array) => {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  return magic.some((mark) => head.startsWith(mark))
}

/**
 * The text of a file that says it is a table, whatever its name says.
 * @throws Refused import.empty_file, import.wrong_file_type, import.encoding
 */
export function requireTableText(bytes: Uint8Array): DecodedText {
  if (isOtherKind(bytes)) throw new Refused('import.wrong_file_type')
  const decoded = decodeText(bytes)
  if (!decoded) throw new Refused(bytes.includes(0) ? 'import.wrong_file_type' : 'import.encoding')
  if (decoded.text.trim() === '') throw new Refused('import.empty_file')
  if (decoded.text.includes('\0')) throw new Refused('import.wrong_file_type')
  return decoded
}
