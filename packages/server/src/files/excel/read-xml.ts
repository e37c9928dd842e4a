import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { brokenExcel } from './broken-excel.ts'

/** Attributes by their names, prefixes and all. */
export type Attributes = Readonly<Record<string, string>>

/** What is told of a document, in its order. Elements are named without their prefix; an empty one closes at once. */
export type XmlReader = {
  open(name: string, attributes: Attributes): void
  text(text: string): void
  close(name: string): void
}

/** Longer than any cell or tag: what goes on for so many characters without an end is no XML of a spreadsheet. */
const mostUnfinished = 4 * 1024 * 1024

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1)

function parserFor(reader: XmlReader, onTold: () => void): SaxesParser<{ xmlns?: false; position: false }> {
  const parser = new SaxesParser<{ xmlns?: false; position: false }>({ position: false })
  const told =
    <Of>(tell: (of: Of) => void) =>
    (of: Of) => {
      onTold()
      tell(of)
    }
  parser.on(
    'opentag',
    told(({ name, attributes }) => reader.open(withoutPrefix(name), attributes)),
  )
  parser.on(
    'closetag',
    told(({ name }) => reader.close(withoutPrefix(name))),
  )
  const text = told((found: string) => reader.text(found))
  parser.on('text', text)
  parser.on('cdata', text)
  // By declarations of types, files are made that never end.
  parser.on('doctype', () => {
    throw brokenExcel()
  })
  parser.on('error', () => {
    throw brokenExcel()
  })
  return parser
}

/** Scans XML as its bytes come, and says after each piece that it is done with. @throws Refused import.broken_excel */
export async function* scanXml(bytes: AsyncIterable<Uint8Array>, reader: XmlReader): AsyncGenerator<void> {
  let untold = 0
  const parser = parserFor(reader, () => {
    untold = 0
  })
  let decoder: TextDecoder | null = null
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(piece[0] === 0xff ? 'utf-16le' : piece[0] === 0xfe ? 'utf-16be' : 'utf-8')
    parser.write(decoder.decode(piece, { stream: true }))
    untold += piece.length
    if (untold > mostUnfinished) throw brokenExcel()
    yield
  }
  if (!decoder) throw brokenExcel()
  parser.write(decoder.decode()).close()
  yield
}

const nothing = () => {}

/** Reads a small document for its elements. */
export async function readElements(
  bytes: AsyncIterable<Uint8Array>,
  onElement: (name: string, attributes: Attributes) => void,
  onClose: (name: string) => void = nothing,
): Promise<void> {
  for await (const _ of scanXml(bytes, { open: onElement, close: onClose, text: nothing }));
}
