import { type Measure, measures } from './measure.ts'

/** Who gets the credit: who sold or served, who developed the customer, or who sold the card that was used. */
export const creditees = ['seller', 'developer', 'card_seller'] as const
export type Creditee = (typeof creditees)[number]

/**
 * A metric (指标): what counts, when, and for whom. Each measure is itself a metric, named by its code; a chain makes others by
 * narrowing one, or by crediting somebody else.
 */
export type MetricDefinition = {
  /** The measure's code, or the id of the chain's own. */
  readonly id: string
  /** Null for a measure's own, whose name is the glossary's. */
  readonly name: string | null
  readonly measure: Measure
  /** Only of this kind of card or product group of services; null: of all. */
  readonly group: string | null
  readonly creditee: Creditee
}

export const ownMetrics: readonly MetricDefinition[] = measures.map((measure) => ({
  id: measure,
  name: null,
  measure,
  group: null,
  creditee: measure === 'principal_used' ? 'card_seller' : 'seller',
}))
