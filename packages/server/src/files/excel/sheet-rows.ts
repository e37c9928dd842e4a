import { brokenExcel } from './broken-excel.ts'
import type { NumberLook } from './number-look.ts'
import { type DateSystem, numberText } from './number-text.ts'
import { plainText } from './plain-text.ts'
import { type Attributes, scanXml, type XmlReader } from './read-xml.ts'
import type { TextStore } from './text-store.ts'

/** What cells refer to: texts and styles lie apart from them. */
export type SheetContext = {
  readonly texts: TextStore | null
  readonly looks: readonly NumberLook[]
  readonly dateSystem: DateSystem
}

/** Cells further out than any table of ours: all of them stand in the last one, where they are one too many. */
const mostCells = 200
/** As many characters as Excel lets a cell have, and room to spare. */
const mostText = 100_000

/** AB12 → 27, whatever the row; -1 where no letters stand. */
function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & 0xdf
    if (letter < 0x41 || letter > 0x5a) break
    column = column * 26 + letter - 0x40
  }
  return column - 1
}

class RowReader implements XmlReader {
  readonly #context: SheetContext
  /** Rows that are read and not yet taken. */
  rows: string[][] = []
  #cells: string[] = []
  #column = -1
  #kind = 'n'
  #style = 0
  #value = ''
  #isValue = false
  #isPronunciation = false

  constructor(context: SheetContext) {
    this.#context = context
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.#begin(attributes)
    else if (name === 'row') this.#cells = []
    else if (name === 'rPh') this.#isPronunciation = true
    else if (name === 'v' || name === 't') this.#isValue = !this.#isPronunciation
    if (name === 'row') this.#column = -1
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text
    if (this.#value.length > mostText) throw brokenExcel()
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false
    else if (name === 'rPh') this.#isPronunciation = false
    else if (name === 'c') this.#end()
    else if (name === 'row') this.rows.push(this.#cells)
  }

  #begin({ r: reference, t = 'n', s = '0' }: Attributes): void {
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference)
    if (this.#column < 0) throw brokenExcel()
    this.#kind = t
    this.#style = Number(s)
    this.#value = ''
  }

  #end(): void {
    const text = this.#text()
    if (text === '') return
    const column = Math.min(this.#column, mostCells)
    while (this.#cells.length < column) this.#cells.push('')
    this.#cells[column] = text
  }

  #text(): string {
    const { texts, looks, dateSystem } = this.#context
    switch (this.#kind) {
      case 's':
        return texts?.at(Number(this.#value)) ?? ''
      case 'b':
        return this.#value === '1' ? 'TRUE' : 'FALSE'
      case 'str':
      case 'inlineStr':
        return plainText(this.#value)
      case 'd':
        return this.#value.replace('T', ' ').replace(/(?: 00:00:00)?(?:\.0+)?Z?$/, '')
      case 'e':
        return this.#value
      default:
        return this.#value === '' ? '' : numberText(this.#value, looks[this.#style] ?? 'plain', dateSystem)
    }
  }
}

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '')

/** A sheet's rows with cells, from the top, as the text that a person reads in them. */
export async function* sheetRows(bytes: AsyncIterable<Uint8Array>, context: SheetContext): AsyncGenerator<string[]> {
  const reader = new RowReader(context)
  for await (const _ of scanXml(bytes, reader)) {
    const { rows } = reader
    reader.rows = []
    for (const row of rows) if (isFilled(row)) yield row
  }
}
