import type { LawParameters } from '../parameters/parameters-on.ts'
import type { ProductTerms } from './decide-validity.ts'
import { newLastDay } from './new-last-day.ts'

/** What a card's holder may ask for once it has expired: that it is made valid again, or exchanged for another. */
export const expiryRemedies = ['reactivate', 'exchange'] as const
export type ExpiryRemedy = (typeof expiryRemedies)[number]

export type Expiry =
  | { readonly state: 'valid'; readonly lastDay: string | null }
  | {
      readonly state: 'expired'
      readonly lastDay: string
      /** None where nothing is left, or where no law keeps the balance from lapsing. */
      readonly remedies: readonly ExpiryRemedy[]
      /** Whether what is left stays the customer's. */
      readonly keepsBalance: boolean
    }

/** Money and times together, or days: anything that is left counts. */
export type ExpiryFacts = {
  readonly terms: ProductTerms
  readonly soldOn: string
  readonly today: string
  readonly hasBalance: boolean
  /** As of today. */
  readonly parameters: Pick<LawParameters, 'validity'>
}

/**
 * What a card's validity comes to. A balance is never forfeited while the rule holds: an expired card can't be used
 * until it is reactivated or exchanged (art. 24 of 法释〔2025〕4号 says so too). A named card never expires, whatever
 * it was once sold with.
 */
export function decideExpiry({ terms, soldOn, today, hasBalance, parameters }: ExpiryFacts): Expiry {
  const isBound = parameters.validity !== null && !terms.isPeriod
  const lastDay = newLastDay(terms, soldOn, parameters)
  if (lastDay === null || today <= lastDay) return { state: 'valid', lastDay }
  const keepsBalance = isBound && hasBalance
  return { state: 'expired', lastDay, remedies: keepsBalance ? expiryRemedies : [], keepsBalance }
}
