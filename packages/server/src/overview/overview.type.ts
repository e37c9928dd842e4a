import { metrics } from '@hubcap/rules/quotas/metric'
import { builder } from '../graphql/builder.ts'
import { Behind, placesBehind } from './behind.type.ts'
import { CalendarUse } from './calendar-coverage.type.ts'
import { Call } from './call.type.ts'
import { sumOver } from './day-totals.ts'
import { HeatMap } from './heat-map.type.ts'
import { loadCalls } from './load-calls.ts'
import { kindBelow } from './look.ts'
import { MetricPace, metricPace } from './metric-pace.type.ts'
import type { OverviewShape } from './overview-shape.ts'
import { PlaceFigure, placeFigures } from './place-figure.type.ts'
import { DayFigure, dayFigures, SalesFigure } from './sales-figure.type.ts'
import { storeDays } from './store-days.ts'

const places = { field: 1, multiplier: 50 }

export const Overview = builder.objectRef<OverviewShape>('Overview').implement({
  description:
    'A month so far beside its quotas and the same days of the month before. Voided sales count for nothing.',
  fields: (t) => ({
    from: t.field({ type: 'Date', resolve: ({ look }) => look.periods.from }),
    to: t.field({ type: 'Date', resolve: ({ look }) => look.periods.to }),
    previousFrom: t.field({ type: 'Date', resolve: ({ look }) => look.periods.previousFrom }),
    previousTo: t.field({ type: 'Date', resolve: ({ look }) => look.periods.previousTo }),
    current: t.field({
      type: SalesFigure,
      resolve: async ({ look: { periods }, days }) => sumOver(await days(), periods.from, periods.to),
    }),
    previous: t.field({
      type: SalesFigure,
      resolve: async ({ look: { periods }, days }) => sumOver(await days(), periods.previousFrom, periods.previousTo),
    }),
    paces: t.field({
      type: [MetricPace],
      description: 'One for each metric.',
      complexity: { field: 1, multiplier: metrics.length },
      resolve: (overview) => Promise.all(metrics.map((metric) => metricPace(overview, metric))),
    }),
    calendar: t.field({ type: CalendarUse, resolve: ({ look }) => look.calendar }),
    byDay: t.field({ type: [DayFigure], complexity: { field: 1, multiplier: 31 }, resolve: dayFigures }),
    byPlace: t.field({
      type: [PlaceFigure],
      complexity: places,
      description: 'One level below: franchisees, stores or staff, most first; empty for a rep.',
      resolve: (overview) => {
        const kind = kindBelow(overview.look)
        return kind ? placeFigures(overview, kind) : []
      },
    }),
    byStore: t.field({
      type: [PlaceFigure],
      complexity: places,
      description: 'Every store that sold or has a quota, most first; empty for a rep.',
      resolve: (overview) => (overview.look.scope === 'person' ? [] : placeFigures(overview, 'store')),
    }),
    byStaff: t.field({
      type: [PlaceFigure],
      complexity: places,
      description: 'Everybody who sold or has a quota, most first; empty for a rep.',
      resolve: (overview) => (overview.look.scope === 'person' ? [] : placeFigures(overview, 'staff')),
    }),
    behind: t.field({
      type: [Behind],
      complexity: { field: 5, multiplier: 3 },
      description: 'The three of byPlace that are furthest behind, and why; empty for a rep.',
      resolve: (overview, _args, { database }) => {
        const kind = kindBelow(overview.look)
        return kind ? placesBehind(database.client, overview, kind) : []
      },
    }),
    heat: t.field({
      type: HeatMap,
      nullable: true,
      args: { first: t.arg.int({ defaultValue: 30, required: true }) },
      complexity: { field: 50, multiplier: 1 },
      description: 'Null for a rep.',
      resolve: async ({ look }, { first }, { database }) =>
        look.scope === 'person' ? null : { look, first, rows: await storeDays(database.client, look) },
    }),
    calls: t.field({
      type: [Call],
      args: { first: t.arg.int({ defaultValue: 10, required: true }) },
      complexity: ({ first }) => ({ field: 1, multiplier: Math.max(1, first) }),
      description: 'As of today, the largest last purchase first; empty for headquarters.',
      resolve: ({ look }, { first }, { database }) => loadCalls(database.client, look, first),
    }),
  }),
})
