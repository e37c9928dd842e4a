import { brokenExcel } from './broken-excel.ts'

const chunkBytes = 1024 * 1024
/** A file of a hundred thousand rows has a fraction of it. */
const mostChunks = 256

/**
 * Texts by their number, held as bytes: a hundred thousand of them take a tenth of what they would as texts of the
 * language.
 */
export class TextStore {
  readonly #chunks: Buffer[] = []
  #free = 0
  /** Of each text: where it begins, counted over all chunks, and its bytes. */
  #places = new Uint32Array(2048)
  #count = 0

  add(text: string): void {
    const size = Buffer.byteLength(text)
    if (size > chunkBytes) throw brokenExcel()
    if (size > this.#free) this.#grow()
    const at = chunkBytes - this.#free
    this.#chunks.at(-1)?.write(text, at)
    this.#free -= size
    if (this.#count * 2 === this.#places.length) {
      const places = new Uint32Array(this.#places.length * 2)
      places.set(this.#places)
      this.#places = places
    }
    this.#places.set([(this.#chunks.length - 1) * chunkBytes + at, size], this.#count * 2)
    this.#count++
  }

  at(index: number): string | null {
    if (!(index >= 0 && index < this.#count)) return null
    const [from = 0, size = 0] = this.#places.subarray(index * 2, index * 2 + 2)
    const at = from % chunkBytes
    return this.#chunks[Math.floor(from / chunkBytes)]?.toString('utf8', at, at + size) ?? ''
  }

  #grow(): void {
    if (this.#chunks.length === mostChunks) throw brokenExcel()
    this.#chunks.push(Buffer.allocUnsafeSlow(chunkBytes))
    this.#free = chunkBytes
  }
}
