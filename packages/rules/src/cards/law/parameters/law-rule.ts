/** What the law of single-purpose prepaid cards asks, each a switch of the chain's own, dated. */
export const lawRules = [
  'face_value',
  'real_name',
  'transfer',
  'validity',
  'cooling_off',
  'refund',
  'custody',
  'quarterly_report',
  'records',
] as const
export type LawRule = (typeof lawRules)[number]
