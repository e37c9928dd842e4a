import type { PlaceKind as Kind } from '@hubcap/rules/overview/place-kind'
import { type PlacePace as PlacePaceShape, placePaceOf } from '@hubcap/rules/overview/place-pace'
import type { Metric as MetricName } from '@hubcap/rules/quotas/metric'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { Metric, PlaceKind } from '../graphql/vocabularies.type.ts'
import type { Look } from './look.ts'
import type { OverviewShape } from './overview-shape.ts'
import type { PlaceTotal } from './place-totals.ts'

export type PlaceFigureShape = PlaceTotal & { kind: Kind; look: Look }

export async function placeFigures({ look, places }: OverviewShape, kind: Kind): Promise<PlaceFigureShape[]> {
  return (await places(kind)).map((total) => ({ ...total, kind, look }))
}

type PlaceMetric = PlacePaceShape & { target: number | null }

const actualOf: Record<MetricName, (place: PlaceTotal) => number> = {
  sales_amount: ({ amount }) => Number(amount),
  cards_sold: ({ count }) => count,
  new_customers: ({ newCustomers }) => newCustomers,
}

export function placePace(place: PlaceFigureShape, metric: MetricName): PlaceMetric {
  const { look, opensOn, closesOn, targets } = place
  const { end: to, today, calendar, periods } = look
  const { from } = periods
  const target = targets[metric] === null ? null : Number(targets[metric])
  return {
    target,
    ...placePaceOf({ target, actual: actualOf[metric](place), from, to, today, opensOn, closesOn, calendar }),
  }
}

const PlacePace = builder.objectRef<PlaceMetric>('PlacePace').implement({
  description: 'As MetricPace, of one place among many.',
  fields: (t) => ({
    actual: t.expose('actual', { type: 'Figure' }),
    target: t.expose('target', { type: 'Figure', nullable: true }),
    attainment: t.exposeFloat('attainment', { nullable: true }),
    expected: t.expose('expected', { type: 'Figure', nullable: true }),
    ahead: t.expose('ahead', { type: 'Figure', nullable: true }),
    missing: t.expose('missing', { type: 'Figure', nullable: true }),
    missingPerDay: t.expose('missingPerDay', { type: 'Figure', nullable: true }),
  }),
})

const typenames = { franchisee: 'Franchisee', store: 'Store', staff: 'Staff' }

export const PlaceFigure = builder.objectRef<PlaceFigureShape>('PlaceFigure').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ kind, id }) => encodeGlobalID(typenames[kind], id) }),
    kind: t.field({ type: PlaceKind, resolve: ({ kind }) => kind }),
    name: t.exposeString('name'),
    amount: t.expose('amount', { type: 'Money' }),
    count: t.expose('count', { type: 'Figure' }),
    newCustomers: t.exposeInt('newCustomers'),
    previousAmount: t.expose('previousAmount', { type: 'Money' }),
    pace: t.field({
      type: PlacePace,
      args: { metric: t.arg({ type: Metric, defaultValue: 'sales_amount', required: true }) },
      resolve: (place, { metric }) => placePace(place, metric),
    }),
  }),
})
