import { TextDecoder } from 'node:util'
import { brokenExcel } from './broken-excel.ts'
import { type XmlReader, XmlScanner } from './xml-scanner.ts'

/** Scans XML as its bytes come, and says after each piece that it is done with. @throws Refused import.broken_excel */
export async function* scanXml(bytes: AsyncIterable<Uint8Array>, reader: XmlReader): AsyncGenerator<void> {
  const scanner = new XmlScanner(reader)
  let decoder: TextDecoder | null = null
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(piece[0] === 0xff ? 'utf-16le' : piece[0] === 0xfe ? 'utf-16be' : 'utf-8')
    scanner.add(decoder.decode(piece, { stream: true }))
    yield
  }
  if (!decoder) throw brokenExcel()
  scanner.add(decoder.decode())
  scanner.end()
  yield
}

const nothing = () => {}

/** Reads a small document for its elements: each with its tag, for attributeOf(). */
export async function readElements(
  bytes: AsyncIterable<Uint8Array>,
  onElement: (name: string, tag: string) => void,
  onClose: (name: string) => void = nothing,
): Promise<void> {
  for await (const _ of scanXml(bytes, { open: onElement, close: onClose, text: nothing }));
}
