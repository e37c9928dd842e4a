import { monthsBetween } from '@hubcap/rules/input/months-between'
import { tablesOf } from '@hubcap/rules/quotas/calendar/tables-of'
import { workingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import { type SalesMonth as SalesMonthSpan, salesMonthOf } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { chainTimeOf } from '../graphql/chain-time-of.ts'
import { badPage } from '../graphql/keyset.ts'
import { calendarOf } from '../operation/calendar-of.ts'
import { asDate, asDay, monthOf } from '../operation/dates.ts'
import { SalesMonthRule } from '../tenancy/sales-months/sales-month.type.ts'
import { fixedMonths } from './fixed-months.ts'

type SalesMonthShape = SalesMonthSpan & {
  readonly workingDays: number
  readonly isException: boolean
  readonly isFixed: boolean
  readonly startId: string | null
}

const SalesMonth = builder.objectRef<SalesMonthShape>('SalesMonth').implement({
  description: 'A month as the chain counts its sales and quotas.',
  fields: (t) => ({
    month: t.field({ type: 'Date', description: 'As a natural month, its first day.', resolve: ({ month }) => month }),
    from: t.field({ type: 'Date', resolve: ({ from }) => from }),
    to: t.field({ type: 'Date', resolve: ({ to }) => to }),
    workingDays: t.exposeInt('workingDays'),
    isException: t.exposeBoolean('isException', { description: 'It begins on another day than the rule says.' }),
    startId: t.id({
      nullable: true,
      description: 'What was said last of its own start, to change it by.',
      resolve: ({ startId }) => startId && encodeGlobalID('SalesMonthStart', startId),
    }),
    isFixed: t.exposeBoolean('isFixed', {
      description: 'Its scores are closed or its pay is reviewed: its days stay.',
    }),
  }),
})

const mostMonths = 36

builder.queryField('salesMonths', (t) =>
  t.field({
    type: [SalesMonth],
    authScopes: { can: 'sales_months.read' },
    complexity: { field: 5, multiplier: 1 },
    description: 'In order; three years at most.',
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'Any day of the natural month that names the first.' }),
      to: t.arg({ type: 'Date', required: true, description: 'Any day of the natural month that names the last.' }),
    },
    resolve: async (_root, args, context) => {
      const months = monthsBetween(monthOf(String(args.from)), monthOf(String(args.to)))
      if (months.length === 0 || months.length > mostMonths) throw badPage('from, then to, within three years')
      const chain = chainTimeOf(context)
      const calendar = calendarOf(chain)
      const { client } = context.database
      const fixed = new Set(await fixedMonths(client))
      const said = await client.salesMonthStart.findMany({
        where: { month: { in: months.map(asDate) } },
        orderBy: { id: 'asc' },
      })
      const startIds = new Map(said.map(({ id, month }) => [asDay(month), id]))
      return months.map((month) => {
        const { from, to } = calendar.spanOf(month)
        const { workingDays } = workingCalendar(from, to, tablesOf(chain.timeZone))
        return {
          ...salesMonthOf(calendar, month),
          ...{ startId: startIds.get(month) ?? null, workingDays: workingDays(from, to) },
          ...{ isException: calendar.isException(month), isFixed: fixed.has(month) },
        }
      })
    },
  }),
)

/** A change in a year is much. */
const mostRules = 50

builder.queryField('salesMonthRules', (t) =>
  t.prismaField({
    type: [SalesMonthRule],
    authScopes: { can: 'sales_months.read' },
    complexity: { field: 1, multiplier: 5 },
    description: 'What was said, the newest first; 50 at most.',
    resolve: (query, _root, _args, { database }) =>
      database.client.salesMonthRule.findMany({ ...query, orderBy: { id: 'desc' }, take: mostRules }),
  }),
)
