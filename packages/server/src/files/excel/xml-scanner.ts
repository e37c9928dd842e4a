import { brokenExcel } from './broken-excel.ts'

/** What a scanner finds, in the document's order. Names come without their prefix. */
export type XmlReader = {
  /** tag: all that stands between the angle brackets, for attributeOf(). An empty element is closed at once. */
  open(name: string, tag: string): void
  text(text: string): void
  close(name: string): void
}

/** Longer than any cell or tag: what goes on without an end is no XML of a spreadsheet. */
const mostRest = 1024 * 1024

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const plain = (text: string) =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name = '') =>
        hex || decimal
          ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10))
          : (entities[name] ?? all),
      )
    : text

/** The attribute's text, or null. name: with its prefix. */
export function attributeOf(tag: string, name: string): string | null {
  for (let at = tag.indexOf(name); at > 0; at = tag.indexOf(name, at + 1)) {
    const before = tag.charCodeAt(at - 1)
    const quote = tag[at + name.length + 1]
    if (before > 0x20 || tag[at + name.length] !== '=' || (quote !== '"' && quote !== "'")) continue
    const from = at + name.length + 2
    return plain(tag.slice(from, tag.indexOf(quote, from)))
  }
  return null
}

function isQuoteOpen(text: string, from: number, to: number): boolean {
  let quote = 0
  for (let at = from; at < to; at++) {
    const sign = text.charCodeAt(at)
    if (quote === 0 ? sign === 0x22 || sign === 0x27 : sign === quote) quote = quote === 0 ? sign : 0
  }
  return quote !== 0
}

/** Where the tag that begins at `from` ends, a > within an attribute left aside; -1: not in this text. */
function endOfTag(text: string, from: number): number {
  let end = text.indexOf('>', from)
  while (end >= 0 && isQuoteOpen(text, from, end)) end = text.indexOf('>', end + 1)
  return end
}

function nameOf(tag: string, from: number): string {
  let start = from
  let end = from
  for (; end < tag.length; end++) {
    const sign = tag.charCodeAt(end)
    if (sign <= 0x20 || sign === 0x2f) break
    if (sign === 0x3a) start = end + 1
  }
  return tag.slice(start, end)
}

/** Parts that say nothing of themselves: [how it begins, how it ends, whether what lies between is text]. */
const asides = [
  ['<!--', '-->', false],
  ['<![CDATA[', ']]>', true],
  ['<?', '?>', false],
] as const

/** Reads XML as it comes, in pieces of any size. It keeps what it hasn't understood yet, and nothing else. */
export class XmlScanner {
  readonly #reader: XmlReader
  #rest = ''

  constructor(reader: XmlReader) {
    this.#reader = reader
  }

  add(piece: string): void {
    const text = this.#rest + piece
    let at = 0
    for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
      if (open > at) this.#reader.text(plain(text.slice(at, open)))
      at = open
      const end = this.#element(text, open)
      if (end < 0) break
      at = end
    }
    this.#rest = text.slice(at)
    if (this.#rest.length > mostRest) throw brokenExcel()
  }

  end(): void {
    if (this.#rest.trim() !== '') throw brokenExcel()
  }

  /** @returns where it ends; -1 where the text ends first */
  #element(text: string, from: number): number {
    const second = text.charCodeAt(from + 1)
    if (second === 0x21 || second === 0x3f || Number.isNaN(second)) return this.#aside(text, from)
    const end = endOfTag(text, from)
    if (end < 0) return end
    const tag = text.slice(from + 1, end)
    if (second === 0x2f) this.#reader.close(nameOf(tag, 1))
    else {
      const name = nameOf(tag, 0)
      this.#reader.open(name, tag)
      if (tag.endsWith('/')) this.#reader.close(name)
    }
    return end + 1
  }

  #aside(text: string, from: number): number {
    const aside = asides.find(([begin]) => text.startsWith(begin, from))
    if (!aside) {
      // Too short to tell yet, or a declaration of types, by which files are made that never end.
      if (text.length - from < 9) return -1
      throw brokenExcel()
    }
    const [begin, last, isText] = aside
    const end = text.indexOf(last, from + begin.length)
    if (end < 0) return end
    if (isText) this.#reader.text(text.slice(from + begin.length, end))
    return end + last.length
  }
}
