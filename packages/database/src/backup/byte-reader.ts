/** Takes a stream of chunks by as many bytes as one wants at a time. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>
  #held: Buffer[] = []
  #size = 0

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** @returns that many bytes; fewer only at the end of the stream */
  async take(count: number): Promise<Buffer> {
    while (this.#size < count) {
      const { done, value } = await this.#chunks.next()
      if (done) break
      this.#held.push(value)
      this.#size += value.length
    }
    const all = this.#held.length === 1 ? this.#held[0]! : Buffer.concat(this.#held)
    this.#held = all.length > count ? [all.subarray(count)] : []
    this.#size = Math.max(0, all.length - count)
    return all.subarray(0, count)
  }
}
