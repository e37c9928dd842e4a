import { TextDecoder } from 'node:util'
import { type ByteSource, piecesOf } from './byte-source.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** What a text is like that was read as that encoding. */
class Trial {
  readonly encoding: TextEncoding
  #decoder: TextDecoder | null
  isBlank = true
  hasNul = false

  constructor(encoding: TextEncoding) {
    this.encoding = encoding
    this.#decoder = new TextDecoder(encoding, { fatal: true })
  }

  get fits(): boolean {
    return this.#decoder !== null
  }

  /** bytes: null at the end, where half a character is none. */
  add(bytes: Uint8Array | null): void {
    try {
      const text = bytes ? this.#decoder?.decode(bytes, { stream: true }) : this.#decoder?.decode()
      if (text === undefined) return
      this.isBlank &&= text.trim() === ''
      this.hasNul ||= text.includes('\0')
    } catch {
      this.#decoder = null
    }
  }
}

/**
 * Whether the bytes above ASCII stand as Chinese text has them. The letters of Western code pages can be read as GB18030,
 * too, but there each stands alone: its second byte is a letter or blank, where common characters have one above 0xA0.
 */
class ChineseLook {
  #common = 0
  #odd = 0
  #hasFirst = false

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (!this.#hasFirst) {
        this.#hasFirst = byte >= 0x81
        continue
      }
      this.#hasFirst = false
      if (byte > 0xa0) this.#common++
      else if (byte > 0x39) this.#odd++
    }
  }

  get looksChinese(): boolean {
    return this.#common > this.#odd
  }
}

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte)

function trialsFor(head: Uint8Array): Trial[] {
  if (startsWith(head, 0xff, 0xfe)) return [new Trial('utf-16le')]
  if (startsWith(head, 0xfe, 0xff)) return [new Trial('utf-16be')]
  return [new Trial('utf-8'), new Trial('gb18030')]
}

/** encoding: null where it is none that we read. hasNul: a NUL in the text, or in bytes that are no text. */
export type TextLook = {
  readonly encoding: TextEncoding | null
  readonly isBlank: boolean
  readonly hasNul: boolean
}

/**
 * How a text is encoded, as people's programs save it: UTF-8 with a mark or without, UTF-16 with one, and GB18030, which
 * Chinese Excel writes. All of it is looked at, a piece at a time.
 */
export async function lookAtText(source: ByteSource): Promise<TextLook> {
  const trials = trialsFor(await source.read(0, 2))
  const chinese = new ChineseLook()
  let hasNulByte = false
  for await (const piece of piecesOf(source)) {
    hasNulByte ||= piece.includes(0)
    chinese.add(piece)
    for (const trial of trials) trial.add(piece)
  }
  for (const trial of trials) trial.add(null)
  const found = trials.find(({ fits, encoding }) => fits && (encoding !== 'gb18030' || chinese.looksChinese))
  if (!found) return { encoding: null, isBlank: false, hasNul: hasNulByte }
  return { encoding: found.encoding, isBlank: found.isBlank, hasNul: found.hasNul }
}

/** A source's text, a piece at a time; a mark at its beginning is no part of it. */
export async function* textOf(source: ByteSource, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const piece of piecesOf(source)) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}
