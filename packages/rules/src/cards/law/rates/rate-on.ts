import { accept, type Decision } from '../../../decision/decision.ts'
import { refuse } from '../refusals.ts'
import type { RateKind } from './rate-kind.ts'
import type { RateRow, RateTable } from './rate-table.ts'

/**
 * The rate that held on a day: the kind's newest row by then. Refused before the first row and after the last day that
 * the table answers for, since a rate that may have changed would be a guess.
 */
export function rateOn(table: RateTable, kind: RateKind, date: string): Decision<RateRow> {
  const begun = table.rows.filter((row) => row.kind === kind && row.fromOn <= date)
  const newest = begun.reduce<RateRow | null>((best, one) => (best && best.fromOn >= one.fromOn ? best : one), null)
  const until = table.knownUntil[kind]
  if (!newest || until === null || date > until) return refuse('card_law.rate_missing', { rate: [kind], on: date })
  return accept(newest)
}
