import { curvePoints } from '@hubcap/rules/performance/curve'
import { leftOutReasons, type ScorePart as ScorePartShape } from '@hubcap/rules/performance/score'
import { type ScorecardMetric, wholePoints } from '@hubcap/rules/performance/scorecard'
import { builder } from '../graphql/builder.ts'
import type { penaltyOf } from './score-parts.ts'

/** With what its scorecard says of the metric, so that it can be worked out again by hand. */
type ShownPart = ScorePartShape & { readonly metric: ScorecardMetric | null }

const LeftOut = builder.enumType('LeftOut', { values: leftOutReasons })

export const ScorePart = builder.objectRef<ShownPart>('ScorePart').implement({
  description: 'What one metric gives: its weight times what its attainment earns.',
  fields: (t) => ({
    metric: t.exposeString('metricId', {
      description: 'A measure of the product, or the id of a metric of the chain.',
    }),
    weight: t.exposeInt('weight', {
      description: 'Hundredths of a percent; metrics that are left out have given theirs to the others.',
    }),
    actual: t.expose('actual', { type: 'Figure' }),
    target: t.expose('target', { type: 'Money', nullable: true, description: 'Null where none is set.' }),
    attainment: t.float({
      nullable: true,
      description: '1 is all of the target. Not capped.',
      resolve: ({ actual, target }) => (target === null ? null : actual / target),
    }),
    sample: t.exposeInt('sample', { description: 'How many records it rests on.' }),
    leftOut: t.field({
      type: LeftOut,
      nullable: true,
      description: 'Why its weight went to the others.',
      resolve: ({ leftOut }) => leftOut,
    }),
    earned: t.int({
      nullable: true,
      description: 'Basis points of the weight that the attainment earns, by the curve, floor and cap.',
      resolve: ({ metric, actual, target }) =>
        metric && target !== null ? curvePoints(metric, wholePoints, actual, target) : null,
    }),
    points: t.exposeInt('points', { description: 'Hundredths of a point.' }),
  }),
})

export const ScorePenalty = builder.objectRef<ReturnType<typeof penaltyOf>>('ScorePenalty').implement({
  fields: (t) => ({
    voidedSales: t.exposeInt('voidedSales'),
    share: t.exposeInt('share', { description: 'Basis points of voided among all sales of the month.' }),
    points: t.exposeInt('points', { description: 'Hundredths of a point taken off.' }),
  }),
})
