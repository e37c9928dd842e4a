/** What a metric can count. What happens at a sale and what happens at a use are apart: nothing is ever counted as both. */
export const measures = [
  'sales_amount',
  'principal_taken',
  'cards_sold',
  'recharge_amount',
  'recharges',
  'renewals',
  'new_customers',
  'leads_contacted',
  'leads_won',
  'lead_conversion',
  'services_done',
  'service_amount',
  'principal_used',
] as const
export type Measure = (typeof measures)[number]

/**
 * money: minor units of the chain's currency. count: hundredths of one, since a credit may be split. ratio: basis points, a
 * quotient of two counts, never added up.
 */
export type MeasureUnit = 'money' | 'count' | 'ratio'

const money: readonly Measure[] = [
  'sales_amount',
  'principal_taken',
  'recharge_amount',
  'service_amount',
  'principal_used',
]

export function unitOf(measure: Measure): MeasureUnit {
  if (measure === 'lead_conversion') return 'ratio'
  return money.includes(measure) ? 'money' : 'count'
}

/** A ratio's two parts: the first of every so many of the second. */
export const ratioParts = { lead_conversion: ['leads_won', 'leads_contacted'] } as const satisfies Partial<
  Record<Measure, readonly [Measure, Measure]>
>

/** When it counts: as money comes in, or as what was paid for is used. */
export const countsAt = (measure: Measure): 'sale' | 'use' =>
  measure === 'services_done' || measure === 'service_amount' || measure === 'principal_used' ? 'use' : 'sale'
