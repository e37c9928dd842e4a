import { averagePerCard, type ReportFigures as Figures, shareOf } from '@hubcap/rules/reports/report-figures'
import type { ReportGrouping as Grouping } from '@hubcap/rules/reports/report-grouping'
import { type ReportOrder as Order, reportSorts, sortReportRows } from '@hubcap/rules/reports/sort-report-rows'
import { encodeGlobalID, resolveArrayConnection } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { badPage } from '../graphql/keyset.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { ReportGrouping, ReportPeriod, SortDirection } from '../graphql/vocabularies.type.ts'
import type { ReportShape } from './load-report.ts'
import { loadReportPlaces } from './load-report-places.ts'
import type { ReportRow as Row } from './report-row.ts'

/** A screen shows as many; a file has them all. */
const mostRows = 200

const ReportFigures = builder.objectRef<Figures>('ReportFigures').implement({
  description: 'Of recorded sales; voided ones count apart.',
  fields: (t) => ({
    salesAmount: t.expose('salesAmount', { type: 'Money' }),
    cardsSold: t.exposeInt('cardsSold'),
    average: t.field({
      type: 'Money',
      nullable: true,
      description: 'Paid per card; null where none was sold.',
      resolve: (figures) => averagePerCard(figures),
    }),
    principal: t.expose('principal', { type: 'Money' }),
    bonus: t.expose('bonus', { type: 'Money' }),
    voidedSales: t.exposeInt('voidedSales'),
    voidedAmount: t.expose('voidedAmount', { type: 'Money' }),
    newCustomers: t.exposeInt('newCustomers', {
      nullable: true,
      description: 'Customer files opened; null by card product, as a file is opened for none.',
    }),
    previousAmount: t.expose('previousAmount', {
      type: 'Money',
      description: 'The sales amount of the day before, or of the same days of the month before.',
    }),
  }),
})

const typenames = { franchisee: 'Franchisee', store: 'Store', staff: 'Staff', card_product: 'CardProduct' } as const

const idOf = (grouping: Grouping, id: string | null) =>
  grouping === 'day' || id === null ? null : encodeGlobalID(typenames[grouping], id)

type RowShape = { row: Row; grouping: Grouping; whole: number }

const ReportRow = builder.objectRef<RowShape>('ReportRow').implement({
  fields: (t) => ({
    id: t.id({
      nullable: true,
      description: 'Of the place, person or product; null for a day, and for files that nobody developed.',
      resolve: ({ row, grouping }) => idOf(grouping, row.id),
    }),
    day: t.field({ type: 'Date', nullable: true, resolve: ({ row }) => row.day }),
    name: t.string({
      nullable: true,
      description: 'As on the latest sale where it is out of sight; null where not even that tells.',
      resolve: ({ row }) => row.name,
    }),
    under: t.string({
      nullable: true,
      description: 'A store’s franchisee, a seller’s store now.',
      resolve: ({ row }) => row.under,
    }),
    figures: t.field({ type: ReportFigures, resolve: ({ row }) => row }),
    share: t.float({
      nullable: true,
      description: 'Of the report’s sales amount, 0 to 1; null where that is nothing.',
      resolve: ({ row, whole }) => shareOf(row.salesAmount, whole),
    }),
  }),
})

const ReportSort = builder.enumType('ReportOrderField', { values: reportSorts })
const ReportOrder = builder.inputType('ReportOrder', {
  fields: (t) => ({
    field: t.field({ type: ReportSort, required: true }),
    direction: t.field({ type: SortDirection, required: true }),
  }),
})

async function rowsOf({ look, rows, totals }: ReportShape): Promise<RowShape[]> {
  const [found, { salesAmount }] = await Promise.all([rows(), totals()])
  return found.map((row) => ({ row, grouping: look.grouping, whole: salesAmount }))
}

const inOrder = (rows: readonly RowShape[], by: Order): RowShape[] =>
  sortReportRows(
    rows.map((one) => ({ ...one.row, one })),
    by,
  ).map(({ one }) => one)

export const Report = builder.objectRef<ReportShape>('Report').implement({
  description: 'What a day or a month brought, as far as the viewer sees.',
  fields: (t) => ({
    period: t.field({ type: ReportPeriod, resolve: ({ look }) => look.period }),
    grouping: t.field({ type: ReportGrouping, resolve: ({ look }) => look.grouping }),
    from: t.field({ type: 'Date', resolve: ({ look }) => look.days.from }),
    to: t.field({ type: 'Date', description: 'Of the month so far, today.', resolve: ({ look }) => look.days.to }),
    previousFrom: t.field({ type: 'Date', resolve: ({ look }) => look.days.previousFrom }),
    previousTo: t.field({ type: 'Date', resolve: ({ look }) => look.days.previousTo }),
    asOf: t.field({ type: 'DateTime', resolve: ({ look }) => look.asOf }),
    places: t.stringList({
      description: 'Names of the places that it is of; none for the whole chain.',
      resolve: ({ look }, _args, context) => loadReportPlaces(context.database.client, actorOf(context), look),
    }),
    totals: t.field({ type: ReportFigures, resolve: ({ totals }) => totals() }),
    days: t.field({
      type: [ReportRow],
      description: 'Each day of the period beside the same day of the one before.',
      complexity: { field: 1, multiplier: 31 },
      resolve: async ({ days, totals }) => {
        const [found, { salesAmount }] = await Promise.all([days(), totals()])
        return found.map((row) => ({ row, grouping: 'day' as const, whole: salesAmount }))
      },
    }),
    rowCount: t.int({ resolve: async ({ rows }) => (await rows()).length }),
    rows: t.connection({
      type: ReportRow,
      description: `The largest amount first, days in their order; at most ${mostRows} on a page.`,
      complexity: pageComplexity,
      args: { orderBy: t.arg({ type: ReportOrder }) },
      resolve: async (shape, { orderBy, ...args }) => {
        const found = await rowsOf(shape)
        const sorted = orderBy ? inOrder(found, orderBy) : found
        try {
          return resolveArrayConnection({ args, defaultSize: mostRows, maxSize: mostRows }, sorted)
        } catch {
          throw badPage('That cursor belongs to another list')
        }
      },
    }),
  }),
})
