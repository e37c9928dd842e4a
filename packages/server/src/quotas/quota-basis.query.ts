import type { QuotaSource as Source } from '@hubcap/rules/quotas/quota-source'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { QuotaSource } from '../graphql/vocabularies.type.ts'
import { rowKeyOf } from './grid-row.ts'
import { loadFigures } from './load-figures.ts'
import { Figures, type GridOf, gridPlaceOf, monthsOf } from './load-grid.ts'
import { loadParent, loadRows } from './load-places.ts'
import { gridOf } from './quota-grid.query.ts'

type Basis = { key: string; month: string; base: number }

const QuotaBasis = builder.objectRef<Basis>('QuotaBasis').implement({
  description: 'What a quota may be copied from, for a cell of the grid.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The row’s.' }),
    month: t.expose('month', { type: 'Date', description: 'The month that it is copied to.' }),
    base: t.expose('base', { type: 'Money', description: 'Minor units, or a count where the metric counts.' }),
  }),
})

const monthsBack: Record<Source, number> = {
  last_month_quota: 1,
  last_month_actual: 1,
  last_year_quota: 12,
  last_year_actual: 12,
}
const isActual = (source: Source) => source.endsWith('_actual')

/** The first day of the month that lies so many months before the year's month of that index. */
function monthBack(year: number, index: number, back: number): string {
  const total = year * 12 + index - back
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}-01`
}

async function basesOf(context: Context, of: GridOf, source: Source): Promise<Basis[]> {
  const months = monthsOf(of.year)
  const sources = months.map((_, at) => monthBack(of.year, at, monthsBack[source]))
  const place = gridPlaceOf(context, of)
  const parent = await loadParent(context, place)
  if (place.parent && !parent) return []
  const range = { first: sources[0] as string, last: sources.at(-1) as string }
  const found = await loadFigures(context, place, of.metric, range)
  const figures = new Figures(found)
  const rows = await loadRows(context, place, found, months)
  // A target is whole, also of a count that is shared.
  const actualOf = (row: (typeof rows)[0], month: string) =>
    Math.round((row === parent ? figures.ofParent(row, month) : figures.ofRow(row, month)).actual) || null
  return [...(parent ? [parent] : []), ...rows].flatMap((row) =>
    months.flatMap((month, at) => {
      const from = sources[at] as string
      const base = isActual(source) ? actualOf(row, from) : figures.targetOf(row, from)
      return base === null || base < 0 ? [] : [{ key: rowKeyOf(row), month, base }]
    }),
  )
}

builder.queryField('quotaBasis', (t) =>
  t.field({
    type: [QuotaBasis],
    authScopes: { can: 'quota.read' },
    complexity: { field: 1, multiplier: 1000 },
    description:
      'For the cells of a grid, what they are to be copied from; those that have nothing to copy are left out.',
    args: {
      year: t.arg.int({ required: true }),
      metric: t.arg.string({ required: true }),
      franchiseeId: t.arg.id(),
      storeId: t.arg.id(),
      source: t.arg({ type: QuotaSource, required: true }),
    },
    resolve: (_root, { source, ...args }, context) => basesOf(context, gridOf(args), source),
  }),
)
