/** A number with what it is, so that a screen or a sheet writes it in its own way. */
export type Quantity =
  | { readonly kind: 'money'; readonly minor: number }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'days'; readonly days: number }
  /** Millionths a year. */
  | { readonly kind: 'rate'; readonly ppm: number }

/** How figures are worked out, and from what. */
export const formulas = {
  /** What was charged. */
  used_as_charged: ['used'],
  /** used × paid ÷ (paid + bonus) */
  used_by_ratio: ['used', 'paid', 'bonus'],
  /** paid × usedTimes ÷ times */
  used_by_times: ['paid', 'usedTimes', 'times'],
  /** The same services before discount. */
  used_before_discount: ['usedBefore'],
  /** paid × usedDays ÷ days */
  used_by_days: ['paid', 'usedDays', 'days'],
  /** paid − used, no less than 0 */
  principal: ['paid', 'used'],
  /** principal × rate × interestDays ÷ 365 */
  interest: ['principal', 'rate', 'interestDays'],
  /** principal + interest */
  total: ['principal', 'interest'],
} as const
export type FormulaName = keyof typeof formulas
export type FormulaTerm<Name extends FormulaName = FormulaName> = (typeof formulas)[Name][number]

/** result: minor units. */
export type Formula<Name extends FormulaName = FormulaName> = {
  readonly [One in Name]: {
    readonly name: One
    readonly terms: { readonly [Term in FormulaTerm<One>]: Quantity }
    readonly result: number
  }
}[Name]

export const money = (minor: number): Quantity => ({ kind: 'money', minor })
export const count = (value: number): Quantity => ({ kind: 'count', count: value })
export const days = (value: number): Quantity => ({ kind: 'days', days: value })
export const rate = (ppm: number): Quantity => ({ kind: 'rate', ppm })
