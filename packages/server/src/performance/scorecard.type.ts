import type { Band, CurvePoint, EvaluationItem, ScorecardMetric } from '@hubcap/rules/performance/scorecard'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { scorecardOf } from './scorecard-versions.ts'

const CurvePointType = builder.objectRef<CurvePoint>('CurvePoint').implement({
  fields: (t) => ({
    attainment: t.exposeInt('attainment', { description: 'Basis points.' }),
    earned: t.exposeInt('earned', { description: 'Basis points of the weight.' }),
  }),
})

const ScorecardMetricType = builder.objectRef<ScorecardMetric>('ScorecardMetric').implement({
  description: 'What counts, how much, and what an attainment of it earns.',
  fields: (t) => ({
    metricId: t.exposeString('metricId'),
    weight: t.exposeInt('weight', { description: 'Percent; together 100.' }),
    curve: t.field({
      type: [CurvePointType],
      nullable: true,
      description: 'Straight between its points, level after the last; null: as much as was attained.',
      resolve: ({ curve }) => curve && [...curve],
    }),
    floor: t.exposeInt('floor', { description: 'Basis points of attainment under which nothing is earned.' }),
    cap: t.exposeInt('cap', { description: 'Basis points of attainment beyond which nothing more is earned.' }),
    minimumSample: t.exposeInt('minimumSample', { description: 'With fewer records the metric is left out.' }),
  }),
})

const EvaluationItemType = builder.objectRef<EvaluationItem>('EvaluationItem').implement({
  description: 'What people judge rather than records: they give marks for it.',
  fields: (t) => ({
    itemId: t.exposeString('itemId', { description: 'The same in every version in which it is the same item.' }),
    name: t.exposeString('name'),
    about: t.exposeString('about', { nullable: true, description: 'What is looked at.' }),
    weight: t.exposeInt('weight', { description: 'Percent; with those of the metrics together 100.' }),
  }),
})

const ScorecardBand = builder.objectRef<Band>('ScorecardBand').implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    minPoints: t.exposeInt('minPoints', { description: 'Hundredths of a point from which on one is in it.' }),
    share: t.int({
      nullable: true,
      description: 'Percent of all who belong in it, where bands go by shares.',
      resolve: ({ share }) => share ?? null,
    }),
  }),
})

export const Scorecard = builder.prismaNode('Scorecard', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description:
    'How points are given, from a month on: a version of one scorecard. A change makes a new one; each score names the one it was made by.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As it is called from that month on.' }),
    familyId: t.id({
      description: 'The same for all versions of one scorecard: the id of its first.',
      resolve: ({ familyId }) => encodeGlobalID('Scorecard', familyId),
    }),
    isDefault: t.boolean({
      description: 'A version of the one that holds where no other does.',
      resolve: ({ familyId, tenantId }) => familyId === tenantId,
    }),
    fromMonth: t.expose('fromMonth', { type: 'Date', description: 'Its first day.' }),
    metrics: t.field({
      type: [ScorecardMetricType],
      complexity: { field: 1, multiplier: 3 },
      resolve: (row) => [...scorecardOf(row).metrics],
    }),
    items: t.field({
      type: [EvaluationItemType],
      complexity: { field: 2, multiplier: 0 },
      resolve: (row) => [...scorecardOf(row).items],
    }),
    selfShare: t.exposeInt('selfShare', {
      description: 'Percent that one’s own mark counts for in an item; the rest is the manager’s.',
    }),
    voidFreeShare: t.exposeInt('voidFreeShare', { description: 'Basis points of voided sales that cost nothing.' }),
    voidPenalty: t.exposeInt('voidPenalty', { description: 'Hundredths of a point for each whole percent above.' }),
    voidPenaltyMax: t.exposeInt('voidPenaltyMax', { description: 'Hundredths of a point.' }),
    bands: t.field({
      type: [ScorecardBand],
      description: 'Best first; the last begins at 0.',
      resolve: (row) => [...scorecardOf(row).bands],
    }),
    smallestGroup: t.exposeInt('smallestGroup', {
      nullable: true,
      description: 'Bands go by their shares in groups of so many or more; null: by their limits.',
    }),
    isFirst: t.boolean({
      description: 'The one that every chain begins with.',
      resolve: (row) => row.id === row.tenantId,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    createdByName: t.exposeString('createdByName', { nullable: true, description: 'Null for the one to begin with.' }),
  }),
})
