import type { NumberRange } from './number-range.ts'
import type { StockHolder } from './stock-holder.ts'

export const stockMovementKinds = [
  'printed',
  'issued',
  'received',
  'returned',
  'sold',
  'lost',
  'voided',
  'counted',
] as const
export type StockMovementKind = (typeof stockMovementKinds)[number]

/** What became of a number. on_the_way: its holder hasn't received it yet. */
export const stockStates = ['on_the_way', 'held', 'sold', 'lost', 'voided'] as const
export type StockState = (typeof stockStates)[number]

/** One thing that happened to a range of one series: cards of one prefix, or invoices of one kind. */
export type StockMovement = {
  readonly kind: StockMovementKind
  readonly range: NumberRange
  /** Who has it and gives it away, sells, loses, voids or counts it; headquarters where it is printed. */
  readonly by: StockHolder
  /** Whom it goes to, where it is issued or returned. */
  readonly to: StockHolder | null
  readonly at: Date
}

/** Numbers that stand alike. A series is a list of them in order; what is in none was never printed. */
export type StockStretch = NumberRange & { readonly holder: StockHolder; readonly state: StockState }
