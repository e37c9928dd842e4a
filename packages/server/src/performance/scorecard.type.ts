import type { Band } from '@hubcap/rules/performance/scorecard'
import { metrics } from '@hubcap/rules/quotas/metric'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { scorecardOf } from './scorecard-versions.ts'

type Weights = ReturnType<typeof scorecardOf>['weights']

const ScorecardWeights = builder.objectRef<Weights>('ScorecardWeights').implement({
  description: 'Percent each, by metric; together 100.',
  fields: (t) => Object.fromEntries(metrics.map((metric) => [metric, t.exposeInt(metric)])),
})

const ScorecardBand = builder.objectRef<Band>('ScorecardBand').implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    minPoints: t.exposeInt('minPoints', { description: 'Hundredths of a point from which on one is in it.' }),
  }),
})

export const Scorecard = builder.prismaNode('Scorecard', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description:
    'How points are given, from a month on. A change makes a new one; each score names the one it was made by.',
  fields: (t) => ({
    fromMonth: t.expose('fromMonth', { type: 'Date', description: 'Its first day.' }),
    weights: t.field({ type: ScorecardWeights, resolve: (row) => scorecardOf(row).weights }),
    attainmentCap: t.exposeInt('attainmentCap', { description: 'Percent: attainment beyond it earns nothing more.' }),
    voidFreeShare: t.exposeInt('voidFreeShare', { description: 'Basis points of voided sales that cost nothing.' }),
    voidPenalty: t.exposeInt('voidPenalty', { description: 'Hundredths of a point for each whole percent above.' }),
    voidPenaltyMax: t.exposeInt('voidPenaltyMax', { description: 'Hundredths of a point.' }),
    bands: t.field({
      type: [ScorecardBand],
      description: 'Best first; the last begins at 0.',
      resolve: (row) => [...scorecardOf(row).bands],
    }),
    isFirst: t.boolean({
      description: 'The one that every chain begins with.',
      resolve: (row) => row.id === row.tenantId,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    createdByName: t.exposeString('createdByName', { nullable: true, description: 'Null for the one to begin with.' }),
  }),
})
