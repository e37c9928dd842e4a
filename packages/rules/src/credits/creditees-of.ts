import type { Measure } from './measure.ts'
import type { Creditee } from './metric-definition.ts'

/** Who can be credited by a measure, the usual one first. */
export function crediteesOf(measure: Measure): readonly [Creditee, ...Creditee[]] {
  if (measure === 'principal_used') return ['card_seller', 'seller', 'developer']
  return measure === 'new_customers' || measure.startsWith('lead') ? ['seller'] : ['seller', 'developer']
}
