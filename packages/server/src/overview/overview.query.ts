import { dayPairs, monthPeriods } from '@hubcap/rules/overview/month-periods'
import type { PlaceKind as Kind } from '@hubcap/rules/overview/place-kind'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import type { Scope } from '@hubcap/rules/tenancy/role'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { PlaceKind } from '../graphql/vocabularies.type.ts'
import {
  type DayTotal,
  dayTotals,
  type Look,
  type NewCustomers,
  newCustomers,
  type PlaceTotal,
  placeTotals,
} from './sales-figures.ts'

type Figure = { amount: bigint; count: number; newCustomers: number }
type DayFigureShape = { day: string; amount: bigint; count: number; previousAmount: bigint | null }
type PlaceFigureShape = PlaceTotal & { kind: Kind }
type OverviewShape = { look: Look; scope: Scope; days: () => Promise<DayTotal[]>; won: () => Promise<NewCustomers> }

/** Several fields of the answer need the same statement: it is made at the first that is asked for. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}

const SalesFigure = builder.objectRef<Figure>('SalesFigure').implement({
  fields: (t) => ({
    amount: t.expose('amount', { type: 'Money' }),
    count: t.exposeInt('count'),
    newCustomers: t.exposeInt('newCustomers'),
  }),
})

const DayFigure = builder.objectRef<DayFigureShape>('DayFigure').implement({
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    amount: t.expose('amount', { type: 'Money' }),
    count: t.exposeInt('count'),
    previousAmount: t.expose('previousAmount', {
      type: 'Money',
      nullable: true,
      description: 'The same day of the month before; null where that had no such day.',
    }),
  }),
})

const typenames = { franchisee: 'Franchisee', store: 'Store', staff: 'Staff' }

const PlaceFigure = builder.objectRef<PlaceFigureShape>('PlaceFigure').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ kind, id }) => encodeGlobalID(typenames[kind], id) }),
    kind: t.field({ type: PlaceKind, resolve: ({ kind }) => kind }),
    name: t.exposeString('name'),
    amount: t.expose('amount', { type: 'Money' }),
    count: t.exposeInt('count'),
    previousAmount: t.expose('previousAmount', { type: 'Money' }),
  }),
})

function sumOf(days: DayTotal[], from: string, to: string) {
  const within = days.filter(({ day }) => day >= from && day <= to)
  return {
    amount: within.reduce((sum, day) => sum + day.amount, 0n),
    count: within.reduce((sum, day) => sum + day.count, 0),
  }
}

/** One level below what is looked at; for a rep there is none. */
function kindBelow({ look, scope }: OverviewShape): Kind | null {
  if (scope === 'person') return null
  if (scope === 'store' || look.storeId) return 'staff'
  return scope === 'franchisee' || look.franchiseeId ? 'store' : 'franchisee'
}

async function placesOf({ look }: OverviewShape, { database }: Context, kind: Kind): Promise<PlaceFigureShape[]> {
  const totals = await placeTotals(database.client, look, kind)
  return totals.map((total) => ({ ...total, kind }))
}

const Overview = builder.objectRef<OverviewShape>('Overview').implement({
  description: 'A month so far beside the same days of the month before. Voided sales count for nothing.',
  fields: (t) => ({
    from: t.field({ type: 'Date', resolve: ({ look }) => look.periods.from }),
    to: t.field({ type: 'Date', resolve: ({ look }) => look.periods.to }),
    previousFrom: t.field({ type: 'Date', resolve: ({ look }) => look.periods.previousFrom }),
    previousTo: t.field({ type: 'Date', resolve: ({ look }) => look.periods.previousTo }),
    current: t.field({
      type: SalesFigure,
      resolve: async ({ look: { periods }, days, won }) => ({
        ...sumOf(await days(), periods.from, periods.to),
        newCustomers: (await won()).current,
      }),
    }),
    previous: t.field({
      type: SalesFigure,
      resolve: async ({ look: { periods }, days, won }) => ({
        ...sumOf(await days(), periods.previousFrom, periods.previousTo),
        newCustomers: (await won()).previous,
      }),
    }),
    byDay: t.field({
      type: [DayFigure],
      complexity: { field: 1, multiplier: 31 },
      resolve: async ({ look, days }) => {
        const totals = new Map((await days()).map((total) => [total.day, total]))
        return dayPairs(look.periods).map(({ day, previousDay }) => ({
          day,
          amount: totals.get(day)?.amount ?? 0n,
          count: totals.get(day)?.count ?? 0,
          previousAmount: previousDay === null ? null : (totals.get(previousDay)?.amount ?? 0n),
        }))
      },
    }),
    byPlace: t.field({
      type: [PlaceFigure],
      complexity: { field: 1, multiplier: 50 },
      description: 'One level below: franchisees, stores or staff; empty for a rep.',
      resolve: (overview, _args, context) => {
        const kind = kindBelow(overview)
        return kind ? placesOf(overview, context, kind) : []
      },
    }),
    byStore: t.field({
      type: [PlaceFigure],
      complexity: { field: 1, multiplier: 50 },
      description: 'Every store that sold, most first, for lists of stores; empty for a rep.',
      resolve: (overview, _args, context) => (overview.scope === 'person' ? [] : placesOf(overview, context, 'store')),
    }),
    byStaff: t.field({
      type: [PlaceFigure],
      complexity: { field: 1, multiplier: 50 },
      description: 'Everybody who sold, most first; empty for a rep.',
      resolve: (overview, _args, context) => (overview.scope === 'person' ? [] : placesOf(overview, context, 'staff')),
    }),
  }),
})

builder.queryField('overview', (t) =>
  t.field({
    type: Overview,
    authScopes: { can: 'overview.read' },
    args: {
      month: t.arg({ type: 'Date', required: true, description: 'Any day of it.' }),
      franchiseeId: t.arg.id(),
      storeId: t.arg.id(),
    },
    resolve: (_root, args, { database, signedIn, now }) => {
      if (!signedIn) throw new Error('authScopes let somebody through who is not signed in')
      const { timeZone } = signedIn.chain
      const look: Look = {
        periods: monthPeriods(String(args.month), soldOn(now, timeZone)),
        franchiseeId: args.franchiseeId ? rowId('Franchisee', args.franchiseeId) : null,
        storeId: args.storeId ? rowId('Store', args.storeId) : null,
        timeZone,
      }
      const { scope } = signedIn.actor
      const days = once(() => dayTotals(database.client, look))
      const won = once(() => newCustomers(database.client, look, scope === 'chain'))
      return { look, scope, days, won }
    },
  }),
)
