import type { PartyId } from './account-ref.ts'

/** What one party came to owe another, and for what. */
export const clearingLineKinds = ['principal', 'bonus', 'count', 'period', 'refund', 'royalty', 'correction'] as const
export type ClearingLineKind = (typeof clearingLineKinds)[number]

/**
 * How value that one party was paid for and another served is valued. face: as much as was taken off the card; liability: as
 * much as had been paid for that; fixed: what the chain set for the service.
 */
export const priceRules = ['face', 'liability', 'fixed'] as const
export type PriceRule = (typeof priceRules)[number]

/** One side of a figure that is settled between parties: who came to owe whom, by which lot of which card. */
export type ClearingLine = {
  readonly kind: ClearingLineKind
  /** Who owes. */
  readonly from: PartyId
  /** Whom. */
  readonly to: PartyId
  /** Minor units, more than zero. */
  readonly amount: number
  /** Null where no card is concerned, as with royalty. */
  readonly cardId: string | null
  readonly lotId: string | null
  /** How what was taken off the card was valued; left out where nothing was. */
  readonly priceRule?: PriceRule
}
