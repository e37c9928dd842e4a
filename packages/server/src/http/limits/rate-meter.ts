import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { addressKey } from '../../operation/address-key.ts'
import type { Origin } from '../../operation/origin.ts'
import type { SignedIn } from '../../tenancy/load-signed-in.ts'
import type { Rates } from './rates.ts'

/** Whoever asks has asked enough for now. */
export class TooOften extends Error {
  /** Until it may be asked again. */
  readonly seconds: number

  constructor(seconds: number) {
    super('Too often')
    this.seconds = seconds
  }
}

export type Asking = { readonly signedIn: SignedIn | null; readonly origin: Origin }

const minute = 60

const limiter = (points: number) => new RateLimiterMemory({ points, duration: minute })

/** Counts what is asked, by minute; in this process' memory, as there is one. */
export class RateMeter {
  readonly #limiters: Record<keyof Rates, RateLimiterMemory>

  constructor(rates: Rates) {
    const entries = Object.entries(rates).map(([name, points]) => [name, limiter(points)])
    this.#limiters = Object.fromEntries(entries) as Record<keyof Rates, RateLimiterMemory>
  }

  /** Each request counts, whatever becomes of it. @throws TooOften */
  async request({ signedIn, origin }: Asking): Promise<void> {
    if (!signedIn) return this.#take('strangerRequests', addressKey(origin.ip), 1)
    await this.#take('userRequests', signedIn.actor.userAccountId ?? '', 1)
    await this.#take('chainRequests', signedIn.actor.tenantId, 1)
  }

  /** What is about to be done counts by its cost. Nobody's requests, of which each costs little, are only counted. @throws TooOften */
  async cost({ signedIn }: Asking, points: number): Promise<void> {
    if (!signedIn) return
    await this.#take('userCost', signedIn.actor.userAccountId ?? '', points)
    await this.#take('chainCost', signedIn.actor.tenantId, points)
  }

  async #take(name: keyof Rates, key: string, points: number): Promise<void> {
    try {
      await this.#limiters[name].consume(key, points)
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal
      throw new TooOften(Math.max(1, Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1000)))
    }
  }
}
