import { brokenExcel } from './broken-excel.ts'
import { type NumberLook, numberLook } from './number-look.ts'
import { readElements } from './read-xml.ts'

/** Excel stops at 65,490 styles. */
const mostLooks = 100_000

/** How the cells of each style show a number, by the style's number. */
export async function readCellLooks(bytes: AsyncIterable<Uint8Array>): Promise<readonly NumberLook[]> {
  const codes = new Map<number, string>()
  const looks: NumberLook[] = []
  let isCellFormats = false
  const close = (name: string) => {
    if (name === 'cellXfs') isCellFormats = false
  }
  await readElements(
    bytes,
    (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'cellXfs') isCellFormats = true
      else if (name === 'numFmt') codes.set(Number(numFmtId), formatCode)
      else if (name === 'xf' && isCellFormats) {
        looks.push(numberLook(Number(numFmtId), codes.get(Number(numFmtId))))
      }
      if (looks.length > mostLooks || codes.size > mostLooks) throw brokenExcel()
    },
    close,
  )
  return looks
}
