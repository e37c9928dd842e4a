import type { Doer } from '@hubcap/server/sales/add-card-sales'
import type { Day } from '../calendar/day.ts'
import type { StaffPlan, StorePlan } from '../chains/chain-plan.ts'

export type PlacedStore = {
  readonly id: string
  readonly franchiseeId: string
  readonly openedOn: Day
  readonly plan: StorePlan
}

/** One stretch of somebody's work at one store. */
export type Stay = {
  readonly storeId: string
  readonly from: Day
  /** The last day; null: still there. */
  readonly until: Day | null
}

export type PlacedStaff = {
  readonly id: string
  readonly franchiseeId: string
  /** Where they are, or were last; null: in the office. */
  readonly storeId: string | null
  readonly phone: string
  readonly hiredOn: Day
  readonly stays: readonly Stay[]
  readonly plan: StaffPlan
}

export type Network = { readonly stores: readonly PlacedStore[]; readonly staff: readonly PlacedStaff[] }

/** Somebody's part in a store's sales while they are there. */
export type Seller = {
  readonly staffId: string
  readonly share: number
  readonly from: Day
  readonly until: Day | null
  /** Who enters the sale: the seller, or where the seller has no account the store's manager. */
  readonly recordedBy: Doer
}

export type TradingStore = PlacedStore & {
  readonly manager: Doer
  /** The manager, who sells where nobody else is there, has no share. */
  readonly sellers: readonly Seller[]
}
