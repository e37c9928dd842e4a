import type { LateDifference as LateShape } from '@hubcap/rules/performance/late'
import { builder } from '../graphql/builder.ts'

export const LateDifference = builder.objectRef<LateShape>('LateDifference').implement({
  description: 'A figure of a closed month that isn’t what it was when the month was closed.',
  fields: (t) => ({
    month: t.field({ type: 'Date', description: 'The closed one: its first day.', resolve: ({ month }) => month }),
    metric: t.exposeString('metricId'),
    before: t.expose('before', { type: 'Figure', description: 'As it was stated last, in the metric’s unit.' }),
    after: t.expose('after', { type: 'Figure' }),
  }),
})
