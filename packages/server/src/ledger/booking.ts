import type { Take } from '@hubcap/rules/cards/lot'
import type { Movement } from '@hubcap/rules/cards/movement'
import type { TransferCause } from '@hubcap/rules/ledger/transfer-cause'

/** What happened, when and where, and all that it moves: written as a whole or not at all. */
export type Booking = {
  readonly id: string
  readonly cause: TransferCause
  readonly at: Date
  /** The day in the chain's zone (YYYY-MM-DD). */
  readonly bookedOn: string
  readonly franchiseeId: string | null
  readonly storeId: string | null
  readonly staffId: string | null
  readonly cardId: string | null
  readonly cardSaleId: string | null
  /** The movement that it takes back, where it comes with that in one past; reverseBooking takes back what is booked already. */
  readonly reversesId?: string
  readonly movement: Movement
  /** What a use took of which lot; a reversal needs them. */
  readonly takes?: readonly Take[]
}
