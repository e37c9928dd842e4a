import { Holding } from './holding.ts'
import type { Sale } from './promised.ts'

/** Points come with the principal of a sale, by the rule of its day, and go with it. */
export const pointsOf = ({ chain, soldOn, principal }: Pick<Sale, 'chain' | 'soldOn' | 'principal'>): number =>
  soldOn < chain.points.fromOn ? 0 : Math.floor(principal / chain.points.step)

/**
 * Each customer's points as far as anybody was told. What is taken back beyond what is there is owed and goes off what comes
 * next: below zero here. Who bought by phone is nobody's customer here until that is told; where two may have met by
 * then, nobody knows what they have, and they aren't asked about.
 */
export class Points {
  readonly #held = new Map<string, Holding>()
  /** How often somebody bought by it whom nobody knew. */
  readonly #phones = new Map<string, number>()
  /** Of customers, what was given and taken by hand. */
  readonly adjusted = new Map<string, number>()

  /** Null where nobody knows for sure. */
  of(customerId: string): Holding | null {
    return this.#held.get(customerId) ?? null
  }

  /** Somebody whom nobody knew buys by a phone. */
  askedByPhone(phone: string): void {
    this.#phones.set(phone, (this.#phones.get(phone) ?? 0) + 1)
  }

  /** Whose phone it is was told, with the sale that brought so many points. */
  told(phone: string, customerId: string, points: number): void {
    if (this.#phones.get(phone) === 1) this.#held.set(customerId, new Holding(points))
  }

  give(key: string, customerId: string | null, points: number): void {
    if (customerId) this.of(customerId)?.askBack(key, points)
  }

  given(key: string, customerId: string | null, isDone: boolean): void {
    if (customerId) this.of(customerId)?.givenBack(key, isDone)
  }

  /** What comes with a sale goes with it, whether or not it is there. */
  takeBack(key: string, customerId: string | null, points: number): void {
    if (customerId && points > 0) this.of(customerId)?.ask(key, points)
  }

  takenBack(key: string, customerId: string | null, isDone: boolean): void {
    const held = customerId ? this.of(customerId) : null
    if (isDone) held?.taken(key)
    else held?.dropped(key)
  }

  adjust(customerId: string, change: number): void {
    this.adjusted.set(customerId, (this.adjusted.get(customerId) ?? 0) + change)
  }
}
