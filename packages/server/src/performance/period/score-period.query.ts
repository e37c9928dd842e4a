import type { ScorePeriodStep as StepRow } from '@hubcap/database/prisma'
import { nextStatuses } from '@hubcap/rules/performance/period/score-period'
import { builder } from '../../graphql/builder.ts'
import { asDate, monthOf } from '../../operation/dates.ts'
import { peopleUnmarked } from '../marks/people-unmarked.ts'
import { Evaluator } from '../marks/score-mark.type.ts'
import { ScorePeriodStatus, ScorePeriodStep } from './score-review.type.ts'

type Status = typeof ScorePeriodStatus.$inferType
type Period = { month: string; steps: StepRow[] }

const statusOf = ({ steps }: Period) => (steps.at(-1)?.status ?? 'draft') as Status

const ScorePeriod = builder.objectRef<Period>('ScorePeriod').implement({
  description: 'Where a month’s scores stand.',
  fields: (t) => ({
    month: t.field({ type: 'Date', resolve: ({ month }) => month }),
    status: t.field({ type: ScorePeriodStatus, resolve: statusOf }),
    next: t.field({
      type: [ScorePeriodStatus],
      description: 'Where headquarters may move it.',
      resolve: (period) => [...nextStatuses[statusOf(period)]],
    }),
    steps: t.field({ type: [ScorePeriodStep], description: 'The oldest first.', resolve: ({ steps }) => steps }),
    unmarked: t.int({
      description: 'Of the people that the caller sees: how many still need marks of that evaluator.',
      args: { by: t.arg({ type: Evaluator, required: true }) },
      resolve: ({ month }, { by }, { database }) => peopleUnmarked(database.client, month, by),
    }),
    openObjections: t.int({
      description: 'Of those that the caller sees: how many wait for an answer.',
      resolve: ({ month }, _args, { database }) =>
        database.client.scoreObjection.count({ where: { outcome: null, score: { month: asDate(month) } } }),
    }),
  }),
})

/** Back and forth a few times at most. */
const mostSteps = 100

builder.queryField('scorePeriod', (t) =>
  t.field({
    type: ScorePeriod,
    authScopes: { can: 'performance.read' },
    args: {
      month: t.arg({ type: 'Date', required: true, description: 'Any day of the natural month that names it.' }),
    },
    resolve: async (_root, args, { database: { client } }) => {
      const month = monthOf(String(args.month))
      const newest = { where: { month: asDate(month) }, orderBy: { no: 'desc' as const }, take: mostSteps }
      return { month, steps: (await client.scorePeriodStep.findMany(newest)).reverse() }
    },
  }),
)
