import { type NumberLook, numberLook } from './number-look.ts'
import { readElements } from './read-xml.ts'
import { attributeOf } from './xml-scanner.ts'

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
    (name, tag) => {
      if (name === 'cellXfs') isCellFormats = true
      else if (name === 'numFmt') codes.set(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode') ?? '')
      else if (name === 'xf' && isCellFormats) {
        const id = Number(attributeOf(tag, 'numFmtId') ?? 0)
        looks.push(numberLook(id, codes.get(id)))
      }
    },
    close,
  )
  return looks
}
