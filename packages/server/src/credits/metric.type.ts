import type { Metric } from '@hubcap/database/prisma'
import { measures, unitOf } from '@hubcap/rules/credits/measure'
import { metricStatuses } from '@hubcap/rules/credits/metric.input'
import { creditees, type MetricDefinition as Definition, ownMetrics } from '@hubcap/rules/credits/metric-definition'
import { builder } from '../graphql/builder.ts'
import { metricOf } from './load-metrics.ts'

export const Measure = builder.enumType('Measure', { values: measures })
export const MeasureUnit = builder.enumType('MeasureUnit', { values: ['money', 'count', 'ratio'] as const })
export const Creditee = builder.enumType('Creditee', { values: creditees })
export const MetricStatus = builder.enumType('MetricStatus', { values: metricStatuses })

export type ListedMetric = Definition & {
  readonly status: (typeof metricStatuses)[number]
  /** Null: a measure's own, which nobody changes. */
  readonly revision: number | null
}

export const listedMetric = (row: Metric): ListedMetric => ({
  ...metricOf(row),
  status: row.status as ListedMetric['status'],
  revision: row.revision,
})

export const ownListed: readonly ListedMetric[] = ownMetrics.map((one) => ({
  ...one,
  status: 'active',
  revision: null,
}))

export const MetricDefinition = builder.objectRef<ListedMetric>('MetricDefinition').implement({
  description: 'What counts, when, and for whom: a measure, or a chain’s own narrowing of one.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The measure’s code, or that of the chain’s own.' }),
    name: t.exposeString('name', { nullable: true, description: 'Null where it is the measure’s own.' }),
    measure: t.field({ type: Measure, resolve: ({ measure }) => measure }),
    unit: t.field({
      type: MeasureUnit,
      description: 'Money in minor units, counts in hundredths of one, ratios in basis points.',
      resolve: ({ measure }) => unitOf(measure),
    }),
    group: t.exposeString('group', { nullable: true, description: 'A kind of card or a product group; null: all.' }),
    creditee: t.field({ type: Creditee, resolve: ({ creditee }) => creditee }),
    status: t.field({ type: MetricStatus, resolve: ({ status }) => status }),
    revision: t.exposeInt('revision', { nullable: true, description: 'Null: it is nobody’s to change.' }),
  }),
})
