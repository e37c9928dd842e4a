import type { LawEntry, LawEntryOf } from './law-entry.ts'
import { type LawRule, lawRules } from './law-rule.ts'

/** What holds on one day; null: the rule is off, or had not begun. */
export type LawParameters = { readonly [Rule in LawRule]: LawEntryOf<Rule> | null }

function newest(entries: readonly LawEntry[], rule: LawRule, date: string): LawEntry | null {
  const begun = entries.filter((entry) => entry.rule === rule && entry.validFrom <= date)
  const last = begun.reduce<LawEntry | null>(
    (best, one) => (best && best.validFrom >= one.validFrom ? best : one),
    null,
  )
  return last?.on ? last : null
}

/**
 * Each rule's newest entry that has begun by that day. Without entries nothing holds.
 *
 * date: YYYY-MM-DD, the day of what is judged: of the sale, of the request for a refund, of the quarter's end.
 */
export const parametersOn = (entries: readonly LawEntry[], date: string): LawParameters =>
  Object.fromEntries(lawRules.map((rule) => [rule, newest(entries, rule, date)])) as LawParameters
