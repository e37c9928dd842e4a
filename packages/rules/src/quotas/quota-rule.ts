import type { Ramp } from './presence.ts'

/** How a chain's reps are held to their quotas (指标规则), from a month on. */
export type QuotaRule = {
  /** Its first day. */
  readonly fromMonth: string
  /** Whether targets follow the days that somebody is there. */
  readonly prorates: boolean
  readonly ramp: Ramp
}

/** What holds as long as a chain has said nothing. */
export const firstQuotaRule: QuotaRule = { fromMonth: '1900-01-01', prorates: true, ramp: [] }

/** Most months of service that a ramp can have. */
export const maxRampMonths = 12

/** The rule of a month: of those from then or before the latest month's, of one month's the one that comes first. */
export const quotaRuleIn = <Rule extends QuotaRule>(newestFirst: readonly Rule[], month: string): Rule | QuotaRule =>
  newestFirst
    .filter(({ fromMonth }) => fromMonth <= month)
    .reduce<Rule | null>((held, one) => (held && held.fromMonth >= one.fromMonth ? held : one), null) ?? firstQuotaRule
