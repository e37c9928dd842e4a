import type { Measure } from './measure.ts'

/** What a credit comes from: each kind of record is looked up by its id. */
export const creditRecords = [
  'card_sale',
  'card_recharge',
  'customer_file',
  'till_sale_line',
  'card_use',
  'lead',
] as const
export type CreditRecord = (typeof creditRecords)[number]

/** refunded: the record holds, but what it brought was given back. taken_back: voided, or shared otherwise since. */
export const creditEventKinds = ['made', 'refunded', 'taken_back'] as const
export type CreditEventKind = (typeof creditEventKinds)[number]

/**
 * One record's part in one person's figures (业绩). Credits are only ever added: what is taken back is a credit of the opposite
 * sign, of the same day for a void, of its own day for a refund. So what was known at any moment can be told at any later one.
 */
export type Credit = {
  readonly record: CreditRecord
  readonly recordId: string
  readonly measure: Exclude<Measure, 'lead_conversion'>
  /** The day for which it counts, YYYY-MM-DD. */
  readonly day: string
  /** When it came to be known: a late entry's day lies before it. */
  readonly knownAt: Date
  readonly franchiseeId: string
  readonly storeId: string
  readonly staffId: string
  /** Kind of card, or the service's product group; null: none. */
  readonly group: string | null
  /** Basis points of the record that are this person's. */
  readonly share: number
  /** In the measure's unit: minor units, or hundredths of one. */
  readonly value: number
}
