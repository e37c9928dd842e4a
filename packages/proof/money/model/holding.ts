type Pending = { readonly amount: number; low: number; high: number }

/**
 * What lies on a card as far as anybody was told, and what may have changed it meanwhile: those who ask at once are served in
 * an order that nobody knows, so a refusal is judged by the least that can have been there, and what was done by the most.
 */
export class Holding {
  value: number
  /** Amounts that may be gone or not, and those that may be back or not. */
  readonly #takes = new Map<string, Pending>()
  readonly #gives = new Map<string, number>()

  constructor(value: number) {
    this.value = value
  }

  #sum(amounts: Iterable<number>): number {
    return [...amounts].reduce((sum, amount) => sum + amount, 0)
  }

  #look(): void {
    const taken = this.#sum([...this.#takes.values()].map(({ amount }) => amount))
    const given = this.#sum(this.#gives.values())
    for (const pending of this.#takes.values()) {
      pending.low = Math.min(pending.low, this.value - (taken - pending.amount))
      pending.high = Math.max(pending.high, this.value + given)
    }
  }

  /** Whether all that was granted can lie there untouched. */
  canBe(value: number): boolean {
    const given = this.#sum(this.#gives.values())
    const taken = this.#sum([...this.#takes.values()].map(({ amount }) => amount))
    return this.value - taken <= value && value <= this.value + given
  }

  get isQuiet(): boolean {
    return this.#takes.size === 0 && this.#gives.size === 0
  }

  ask(key: string, amount: number): void {
    this.#takes.set(key, { amount, low: this.value, high: this.value })
    this.#look()
  }

  /** @returns whether so much can have been there */
  taken(key: string): boolean {
    const pending = this.#takes.get(key)
    if (!pending) return false
    this.#look()
    this.#takes.delete(key)
    this.value -= pending.amount
    this.#look()
    return pending.amount <= pending.high
  }

  /** @returns whether there can have been too little */
  refused(key: string): boolean {
    const pending = this.#takes.get(key)
    this.#look()
    this.#takes.delete(key)
    return pending !== undefined && pending.low < pending.amount
  }

  /** Refused for another reason. */
  dropped(key: string): void {
    this.#takes.delete(key)
  }

  askBack(key: string, amount: number): void {
    this.#gives.set(key, amount)
    this.#look()
  }

  givenBack(key: string, isDone: boolean): void {
    const amount = this.#gives.get(key) ?? 0
    this.#gives.delete(key)
    if (isDone) this.value += amount
    this.#look()
  }
}
