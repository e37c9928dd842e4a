import type { Measure } from './measure.ts'

/** What a measure can be narrowed to: a kind of card, a product group of services, or nothing. */
export function groupsOf(measure: Measure): 'card_kind' | 'product_group' | null {
  if (measure === 'services_done' || measure === 'service_amount') return 'product_group'
  return measure === 'new_customers' || measure.startsWith('lead') ? null : 'card_kind'
}
