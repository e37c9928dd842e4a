import { maySetLevel } from '@hubcap/rules/quotas/decide-quota'
import { firstQuotaYear, lastQuotaYear } from '@hubcap/rules/quotas/quota-month'
import { can } from '@hubcap/rules/tenancy/can'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { actorOf, type Context } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { badPage } from '../graphql/keyset.ts'
import { QuotaLevel } from '../graphql/vocabularies.type.ts'
import { type GridRow, rowKeyOf } from './grid-row.ts'
import { type Figures, type Grid, type GridOf, loadGrid } from './load-grid.ts'

type Cell = ReturnType<Figures['ofRow']> & { month: string; editable: boolean }
type Row = { place: GridRow; editable: boolean; cells: Cell[] }
type GridShape = { year: number; metric: string; months: readonly string[]; parent: Row | null; rows: Row[] }

/** As many rows as a grid is taken to have, for what it may cost. */
const usualRows = 60

const QuotaCell = builder.objectRef<Cell>('QuotaCell').implement({
  fields: (t) => ({
    month: t.expose('month', { type: 'Date', description: 'Its first day.' }),
    target: t.expose('target', {
      type: 'Money',
      nullable: true,
      description: 'Minor units, or a count where the metric counts; null: no quota.',
    }),
    actual: t.expose('actual', { type: 'Figure', description: 'Reached in that month so far, likewise.' }),
    effective: t.expose('effective', {
      type: 'Money',
      nullable: true,
      description:
        'What is really to be reached: of a rep the target by the days that they are there, of those for which it was meant. Null: no quota.',
    }),
    basisDays: t.exposeInt('basisDays', {
      nullable: true,
      description: 'Hundredths of working days for which the target was meant; null where it isn’t prorated.',
    }),
    presentDays: t.exposeInt('presentDays', {
      nullable: true,
      description: 'Hundredths of working days that the rep is there, as known now; null likewise.',
    }),
    editable: t.exposeBoolean('editable', {
      description: 'Whether the viewer may change it. A rep is given a quota only where they are posted in that month.',
    }),
  }),
})

const globalIdOf = ({ level, franchiseeId, storeId, staffId }: GridRow): string | null => {
  if (level === 'chain') return null
  const [typename, id] = {
    franchisee: ['Franchisee', franchiseeId] as const,
    store: ['Store', storeId] as const,
    staff: ['Staff', staffId] as const,
  }[level]
  return encodeGlobalID(typename, id ?? '')
}

const idOf = (typename: string, id: string | null) => id && encodeGlobalID(typename, id)

const QuotaRow = builder.objectRef<Row>('QuotaRow').implement({
  description: 'A place with its quotas of a year: the chain, a franchisee, a store, or a rep in a store.',
  fields: (t) => ({
    key: t.string({ description: 'Tells the rows of a grid apart.', resolve: ({ place }) => rowKeyOf(place) }),
    level: t.field({ type: QuotaLevel, resolve: ({ place }) => place.level }),
    id: t.id({
      nullable: true,
      description: 'Of the franchisee, the store or the rep; null for the chain.',
      resolve: ({ place }) => globalIdOf(place),
    }),
    name: t.string({ resolve: ({ place }) => place.name }),
    storeName: t.string({
      nullable: true,
      description: 'Of a rep’s row: where it is.',
      resolve: ({ place }) => place.storeName,
    }),
    franchiseeId: t.id({ nullable: true, resolve: ({ place }) => idOf('Franchisee', place.franchiseeId) }),
    storeId: t.id({ nullable: true, resolve: ({ place }) => idOf('Store', place.storeId) }),
    staffId: t.id({ nullable: true, resolve: ({ place }) => idOf('Staff', place.staffId) }),
    editable: t.exposeBoolean('editable', { description: 'Whether the viewer sets quotas there at all.' }),
    cells: t.expose('cells', {
      type: [QuotaCell],
      complexity: { field: 1, multiplier: 12 },
      description: 'One for each month of the grid, in order.',
    }),
  }),
})

const QuotaGrid = builder.objectRef<GridShape>('QuotaGrid').implement({
  description: 'A year’s quotas by one metric, of a place and of what is one level below it.',
  fields: (t) => ({
    year: t.exposeInt('year'),
    metric: t.exposeString('metric'),
    months: t.field({ type: ['Date'], resolve: ({ months }) => [...months] }),
    parent: t.expose('parent', {
      type: QuotaRow,
      nullable: true,
      description:
        'What the rows add up to; null where that is nothing that the viewer sees: for a rep, several stores.',
    }),
    rows: t.expose('rows', { type: [QuotaRow], complexity: { field: 1, multiplier: usualRows } }),
  }),
})

/** The arguments by which a grid is chosen, checked and with ids of rows. */
export function gridOf(args: {
  year: number
  metric: string
  franchiseeId?: string | null
  storeId?: string | null
}): GridOf {
  const { year, metric, franchiseeId, storeId } = args
  if (year < firstQuotaYear || year > lastQuotaYear)
    throw badPage(`Quotas have years ${firstQuotaYear} to ${lastQuotaYear}`)
  return {
    ...{ year, metric },
    franchiseeId: franchiseeId ? rowId('Franchisee', franchiseeId) : null,
    storeId: storeId ? rowId('Store', storeId) : null,
  }
}

type SumsOf = (row: GridRow, month: string) => ReturnType<Figures['ofRow']>

function rowOf(context: Context, place: GridRow, months: readonly string[], sumsOf: SumsOf): Row {
  const actor = actorOf(context)
  const editable = maySetLevel(actor, place.level) && can(actor, 'quota.set', place)
  const cells = months.map((month) => {
    const sums = sumsOf(place, month)
    return { month, ...sums, editable: editable && (sums.target !== null || place.isOpenIn(month)) }
  })
  return { place, editable, cells }
}

function shapeOf(context: Context, { year, metric }: GridOf, { months, parent, rows, figures }: Grid): GridShape {
  return {
    ...{ year, metric, months },
    parent: parent && rowOf(context, parent, months, (place, month) => figures.ofParent(place, month)),
    rows: rows.map((row) => rowOf(context, row, months, (place, month) => figures.ofRow(place, month))),
  }
}

builder.queryField('quotaGrid', (t) =>
  t.field({
    type: QuotaGrid,
    authScopes: { can: 'quota.read' },
    description:
      'Without a place: that of the viewer. Rows are franchisees of the chain, stores of a franchisee, reps of a store.',
    args: {
      year: t.arg.int({ required: true }),
      metric: t.arg.string({ required: true }),
      franchiseeId: t.arg.id(),
      storeId: t.arg.id(),
    },
    resolve: async (_root, args, context) => {
      const of = gridOf(args)
      return shapeOf(context, of, await loadGrid(context, of))
    },
  }),
)
