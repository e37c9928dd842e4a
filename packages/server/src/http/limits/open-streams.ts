import { TooOften } from './rate-meter.ts'

/** As many pages as somebody may have open, and far more. */
const mostStreams = 50

const waitSeconds = 30

/** Counts the answers of each account that don't end by themselves. */
export class OpenStreams {
  readonly #counts = new Map<string, number>()

  /** @returns to be called when it has ended; @throws TooOften where the account has too many */
  open(account: string): () => void {
    const count = this.#counts.get(account) ?? 0
    if (count >= mostStreams) throw new TooOften(waitSeconds)
    this.#counts.set(account, count + 1)
    return () => this.#close(account)
  }

  #close(account: string): void {
    const left = (this.#counts.get(account) ?? 0) - 1
    if (left > 0) this.#counts.set(account, left)
    else this.#counts.delete(account)
  }
}
