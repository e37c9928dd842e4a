import type { Metric as MetricName } from '@hubcap/rules/quotas/metric'
import {
  type Forecast as ForecastShape,
  type Pace,
  type PaceDay as PaceDayShape,
  paceOf,
} from '@hubcap/rules/quotas/pace'
import { builder } from '../graphql/builder.ts'
import { Metric } from '../graphql/vocabularies.type.ts'
import { countedBy, sumOver } from './day-totals.ts'
import type { OverviewShape } from './overview-shape.ts'

type MetricPaceShape = Pace & { metric: MetricName; target: number | null; previous: number }

/** Of one metric, the whole of what is looked at. */
export async function metricPace({ look, days, aim }: OverviewShape, metric: MetricName): Promise<MetricPaceShape> {
  const [totals, { targets, opensOn, closesOn }] = await Promise.all([days(), aim()])
  const { end: to, today, calendar, periods } = look
  const { from } = periods
  const target = targets[metric] === null ? null : Number(targets[metric])
  const values = totals.map((total) => ({ day: total.day, value: countedBy[metric](total) }))
  const pace = paceOf({ target, from, to, today, opensOn, closesOn, calendar, days: values })
  const previous = countedBy[metric]({ day: from, ...sumOver(totals, periods.previousFrom, periods.previousTo) })
  return { ...pace, metric, target, previous }
}

const WorkingDays = builder.objectRef<Pace['workingDays']>('WorkingDays').implement({
  fields: (t) => ({
    total: t.exposeInt('total'),
    elapsed: t.exposeInt('elapsed', { description: 'Today included.' }),
    remaining: t.exposeInt('remaining', { description: 'Today included.' }),
  }),
})

const Forecast = builder.objectRef<ForecastShape>('Forecast').implement({
  description: 'Where the month lands; low to high holds it four times out of five.',
  fields: (t) => ({
    value: t.expose('value', { type: 'Figure' }),
    low: t.expose('low', { type: 'Figure' }),
    high: t.expose('high', { type: 'Figure' }),
  }),
})

const PaceDay = builder.objectRef<PaceDayShape>('PaceDay').implement({
  description: 'Sums since the month’s first day.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    cumulative: t.expose('cumulative', { type: 'Figure', nullable: true, description: 'Null on days to come.' }),
    expected: t.expose('expected', { type: 'Figure', nullable: true, description: 'Null without a quota.' }),
    forecast: t.expose('forecast', { type: 'Figure', nullable: true, description: 'Null up to today.' }),
    low: t.expose('low', { type: 'Figure', nullable: true }),
    high: t.expose('high', { type: 'Figure', nullable: true }),
  }),
})

export const MetricPace = builder.objectRef<MetricPaceShape>('MetricPace').implement({
  description: 'How the month stands against its quota. Values are minor units of money, or counts.',
  fields: (t) => ({
    metric: t.field({ type: Metric, resolve: ({ metric }) => metric }),
    actual: t.expose('actual', { type: 'Figure' }),
    previous: t.expose('previous', { type: 'Figure', description: 'In the same days of the month before.' }),
    target: t.expose('target', { type: 'Figure', nullable: true, description: 'Null: no quota is set.' }),
    attainment: t.exposeFloat('attainment', {
      nullable: true,
      description: 'Of the whole month’s quota: 1 is all of it.',
    }),
    expected: t.expose('expected', {
      type: 'Figure',
      nullable: true,
      description: 'Where the quota has us by the end of today, by working days.',
    }),
    ahead: t.expose('ahead', { type: 'Figure', nullable: true, description: 'actual − expected: negative is behind.' }),
    missing: t.expose('missing', { type: 'Figure', nullable: true }),
    missingPerDay: t.expose('missingPerDay', {
      type: 'Figure',
      nullable: true,
      description: 'For each working day that remains, today included; null where none does.',
    }),
    workingDays: t.expose('workingDays', { type: WorkingDays }),
    forecast: t.expose('forecast', {
      type: Forecast,
      nullable: true,
      description: 'Null for months past and to come.',
    }),
    line: t.field({
      type: [PaceDay],
      complexity: { field: 1, multiplier: 31 },
      resolve: ({ line }) => [...line],
    }),
  }),
})
