import { brokenExcel } from './broken-excel.ts'
import { plainText } from './plain-text.ts'
import { scanXml, type XmlReader } from './read-xml.ts'
import { TextStore } from './text-store.ts'

/** As many characters as Excel lets a cell have, and room to spare. */
const mostText = 100_000

/** Runs of differing looks are one text; how it is pronounced, which Japanese and Chinese Excel keep beside it, is none. */
class ItemReader implements XmlReader {
  readonly texts = new TextStore()
  #text = ''
  #isText = false
  #isPronunciation = false

  open(name: string): void {
    if (name === 'si') this.#text = ''
    else if (name === 'rPh') this.#isPronunciation = true
    else if (name === 't') this.#isText = !this.#isPronunciation
  }

  text(text: string): void {
    if (this.#isText) this.#text += text
    if (this.#text.length > mostText) throw brokenExcel()
  }

  close(name: string): void {
    if (name === 'si') this.texts.add(plainText(this.#text))
    else if (name === 'rPh') this.#isPronunciation = false
    else if (name === 't') this.#isText = false
  }
}

/** The texts that the cells of all sheets point to. */
export async function readSharedStrings(bytes: AsyncIterable<Uint8Array>): Promise<TextStore> {
  const items = new ItemReader()
  for await (const _ of scanXml(bytes, items));
  return items.texts
}
