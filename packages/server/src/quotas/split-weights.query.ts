import { weighedKeys } from '@hubcap/rules/quotas/split-key'
import { builder } from '../graphql/builder.ts'
import { gridOf } from './quota-grid.query.ts'
import { type SplitWeight as Shape, splitWeights } from './split-weights.ts'

const SplitKey = builder.enumType('SplitKey', { values: weighedKeys })

const SplitWeight = builder.objectRef<Shape>('SplitWeight').implement({
  description: 'What a row’s share of a month’s target may go by.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The row’s.' }),
    month: t.expose('month', { type: 'Date' }),
    weight: t.expose('weight', {
      type: 'Money',
      description: 'What was reached, in the metric’s unit; people; or hundredths of working days.',
    }),
  }),
})

builder.queryField('splitWeights', (t) =>
  t.field({
    type: [SplitWeight],
    authScopes: { can: 'quota.read' },
    complexity: { field: 1, multiplier: 1000 },
    description: 'For the cells of a grid, by what a target above may be shared; those without any are left out.',
    args: {
      year: t.arg.int({ required: true }),
      metric: t.arg.string({ required: true }),
      franchiseeId: t.arg.id(),
      storeId: t.arg.id(),
      by: t.arg({ type: SplitKey, required: true }),
    },
    resolve: (_root, { by, ...args }, context) => splitWeights(context, gridOf(args), by),
  }),
)
