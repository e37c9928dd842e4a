import { z } from 'zod'
import { choice } from '../../../input/choice.ts'
import { isoDate } from '../../../input/iso-date.ts'
import { issue } from '../../../input/issue.ts'
import { shortText } from '../../../input/text.ts'
import { rateKinds } from './rate-kind.ts'

/** 100 % in the millionths that rates are held in: 3.45 % is 34,500. */
export const wholeRate = 1_000_000

const rateRow = z.strictObject({
  kind: choice(rateKinds),
  /** The first day that it holds; until the kind's next row. */
  fromOn: isoDate,
  /** Millionths. */
  ppm: z.int().min(0).max(wholeRate),
  /** Who announced it, and where to read it. */
  source: shortText,
})
export type RateRow = z.output<typeof rateRow>

const rows = z
  .array(rateRow)
  .max(5000)
  .check(({ value, issues }) => {
    const seen = new Set<string>()
    for (const [at, { kind, fromOn }] of value.entries()) {
      const key = `${kind} ${fromOn}`
      if (seen.has(key)) {
        issues.push({ code: 'custom', input: value[at], path: [at, 'fromOn'], params: { issue: issue('repeated') } })
      }
      seen.add(key)
    }
  })

/**
 * Reference rates as a chain took them in, in any order. knownUntil: the last day, itself included, that somebody
 * answers for each kind, because after it a rate that isn't in the table may have been announced; null: for none.
 */
export const rateTable = z.strictObject({
  rows,
  knownUntil: z.strictObject({ lpr_1y: isoDate.nullable(), deposit_1y: isoDate.nullable() }),
})
export type RateTable = z.output<typeof rateTable>
