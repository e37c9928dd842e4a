import type { LawParameters } from '../parameters/parameters-on.ts'
import type { RateTable } from '../rates/rate-table.ts'
import type { Holding } from './holding.ts'

/** Whose doing it is that the contract ends. The articles know "not the consumer's" and "the consumer's": what neither caused is the merchant's here. */
export const refundCauses = ['merchant', 'consumer'] as const
export type RefundCause = (typeof refundCauses)[number]

/**
 * One prepayment: the purchase of a card, or one recharge, which has its own day, bonus and rate. Days are YYYY-MM-DD on
 * the merchant's wall.
 */
export type RefundFacts = {
  readonly currency: string
  /** When the contract was made: the rates of interest are that day's. */
  readonly contractOn: string
  readonly paidOn: string
  /** When the consumer asked for the money. */
  readonly askedOn: string
  readonly rescindedOn: string
  /** When the money goes back; interest runs until then. */
  readonly paidBackOn: string
  /** Minor units. */
  readonly paid: number
  readonly holding: Holding
  /** null: not settled yet. */
  readonly cause: RefundCause | null
  /** Whether the consumer had had the same service before the contract, here or elsewhere. */
  readonly hadTheSameBefore: boolean
  /** As of askedOn. */
  readonly parameters: Pick<LawParameters, 'cooling_off' | 'refund'>
  readonly rates: RateTable
  readonly isWorkingDay: (day: string) => boolean
}
