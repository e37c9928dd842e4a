import { z } from 'zod'
import { isoDate } from '../../../input/iso-date.ts'
import { positiveMoney } from '../../../input/money.ts'
import { shortText } from '../../../input/text.ts'
import type { LawRule } from './law-rule.ts'

const basisPoints = z.int().min(0).max(10_000)
const workingDays = z.int().min(1).max(250)

/** A rule's figures from a day on, and whether it holds at all. source: where it is written, for screens and sheets. */
const entryOf = <const Rule extends LawRule, Figures extends z.ZodRawShape>(rule: Rule, figures: Figures) =>
  z.strictObject({ rule: z.literal(rule), validFrom: isoDate, on: z.boolean(), source: shortText, ...figures })

export const lawEntry = z.discriminatedUnion('rule', [
  /** Minor units that one card may hold at most. */
  entryOf('face_value', { bearerMax: positiveMoney, namedMax: positiveMoney }),
  /** Named cards always; bearerFrom: minor units of bearer cards bought at once, from which on buyers give their names. */
  entryOf('real_name', { bearerFrom: positiveMoney }),
  /** Minor units bought at once from which on only a bank transfer will do. */
  entryOf('transfer', { unitFrom: positiveMoney, individualFrom: positiveMoney }),
  /** Named cards never expire; a bearer card no sooner than so many months after its sale. */
  entryOf('validity', { bearerMonths: z.int().min(1).max(1200) }),
  /** Days after the payment within which the principal is asked back without a reason. */
  entryOf('cooling_off', { days: z.int().min(1).max(365) }),
  entryOf('refund', {}),
  /** Basis points of the previous quarter's prepaid balance. */
  entryOf('custody', { scale: basisPoints, group: basisPoints, brand: basisPoints }),
  /** Working days after the quarter's end. */
  entryOf('quarterly_report', { scale: workingDays, group: workingDays, brand: workingDays }),
  /** Years that what buyers gave of themselves, and what their cards were used for, is kept. */
  entryOf('records', { years: z.int().min(1).max(100) }),
])
export type LawEntry = z.output<typeof lawEntry>
export type LawEntryOf<Rule extends LawRule> = Extract<LawEntry, { readonly rule: Rule }>
