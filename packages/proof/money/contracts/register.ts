import type { Random } from '../../src/hostile/random.ts'
import type { Chain } from '../world/make-world.ts'
import type { Contract } from './contract.ts'

/** The last so many of a chain are what is asked about, and each so often: then others come. */
const live = 60
const mostAsked = 30
const mostAtOnce = 3

/** All contracts, by chain in the order of their acknowledgement. */
export class Contracts {
  readonly all: Contract[] = []
  readonly #live = new Map<Chain, Contract[]>()

  add(contract: Contract): void {
    this.all.push(contract)
    this.#live.set(contract.chain, [...this.liveOf(contract.chain).slice(1 - live), contract])
  }

  liveOf(chain: Chain): readonly Contract[] {
    return this.#live.get(chain) ?? []
  }

  /** One that somebody may ask something of now; most are after the same few. */
  choose(chain: Chain, random: Random): Contract | null {
    const able = this.liveOf(chain).filter(
      ({ possible, asked, cardIds }) => possible.pending < mostAtOnce && asked < mostAsked && cardIds[0] !== null,
    )
    if (able.length === 0) return null
    return random.of(random.chance(0.3) ? able.slice(0, 4) : able)
  }
}
