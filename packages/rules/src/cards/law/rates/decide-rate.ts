import { accept, type Decision } from '../../../decision/decision.ts'
import { refuse } from '../refusals.ts'
import type { RateKind } from './rate-kind.ts'
import type { RateRow } from './rate-table.ts'

/** Days as YYYY-MM-DD. */
export type RateChange = {
  /** Those of the kind, as they are. */
  readonly rows: readonly RateRow[]
  readonly knownUntil: string | null
  readonly given: {
    readonly kind: RateKind
    readonly fromOn: string
    readonly ppm: number
    readonly source: string
    readonly knownUntil: string
    readonly reason: string | null
  }
  readonly today: string
}

/**
 * A kind's rows with one more, or with another of the same day, the oldest first. A rate that changes what the table has
 * answered for takes a reason; nobody answers for days to come, or takes back what they answered for.
 */
export function decideRate({
  rows,
  knownUntil,
  given,
  today,
}: RateChange): Decision<{ rows: RateRow[]; isCorrection: boolean }> {
  const { kind, fromOn, ppm, source } = given
  if (given.knownUntil > today) return refuse('card_law.rate_of_days_to_come', { today })
  const least = knownUntil !== null && knownUntil > fromOn ? knownUntil : fromOn
  if (given.knownUntil < least) return refuse('card_law.rate_known_to', { until: least })
  const before = rows
    .filter((row) => row.fromOn <= fromOn)
    .toSorted((one, other) => (one.fromOn < other.fromOn ? 1 : -1))[0]
  const isCorrection = before !== undefined && knownUntil !== null && fromOn <= knownUntil && before.ppm !== ppm
  if (isCorrection && given.reason === null) return refuse('card_law.rate_reason', { until: knownUntil })
  const others = rows.filter((row) => row.fromOn !== fromOn)
  const all = [...others, { kind, fromOn, ppm, source }].toSorted((one, other) => (one.fromOn < other.fromOn ? -1 : 1))
  return accept({ rows: all, isCorrection })
}
