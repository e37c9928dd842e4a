import { addMonths } from '@hubcap/rules/input/add-months'
import type { WeighedKey } from '@hubcap/rules/quotas/split-key'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import { chainTimeOf } from '../graphql/chain-time-of.ts'
import type { Context } from '../graphql/context.ts'
import { calendarOf } from '../operation/calendar-of.ts'
import { type GridRow, rowKeyOf } from './grid-row.ts'
import { loadFigures } from './load-figures.ts'
import { Figures, type GridOf, gridPlaceOf, loadGrid } from './load-grid.ts'
import { placeWeights } from './place-weights.ts'

/** month: that whose target is to be shared; weight: in the unit of the key. */
export type SplitWeight = { readonly key: string; readonly month: string; readonly weight: number }

/** What the rows reached a year before each month. */
async function lastYear(context: Context, of: GridOf, months: readonly string[]) {
  const back = (month: string) => addMonths(month, -12)
  const range = { first: back(months[0] as string), last: back(months.at(-1) as string) }
  const figures = new Figures(await loadFigures(context, gridPlaceOf(context, of), of.metric, range))
  return (row: GridRow, month: string) => Math.round(figures.ofRow(row, back(month)).actual)
}

/** What the rows reached in the three months before this one, together. */
async function lastThreeMonths(context: Context, of: GridOf) {
  const chain = chainTimeOf(context)
  const thisMonth = calendarOf(chain).monthOf(soldOn(context.now, chain.timeZone))
  const past = [3, 2, 1].map((back) => addMonths(thisMonth, -back))
  const range = { first: past[0] as string, last: past[2] as string }
  const figures = new Figures(await loadFigures(context, gridPlaceOf(context, of), of.metric, range))
  return (row: GridRow) => Math.round(past.reduce((sum, month) => sum + figures.ofRow(row, month).actual, 0))
}

type WeightOf = (row: GridRow, month: string) => number

async function weightsBy(context: Context, of: GridOf, key: WeighedKey, rows: readonly GridRow[], months: string[]) {
  if (key === 'last_year') return lastYear(context, of, months)
  if (key === 'last_three_months') return lastThreeMonths(context, of)
  const weightOf = await placeWeights(context, gridPlaceOf(context, of).level, rows, months)
  return key === 'head_count'
    ? (row: GridRow, month: string) => weightOf(row, month).people
    : (row: GridRow, month: string) => weightOf(row, month).days
}

/** For each row of a grid and month of its year, what a target may be shared by. Rows without any weight are left out. */
export async function splitWeights(context: Context, of: GridOf, key: WeighedKey): Promise<SplitWeight[]> {
  const { rows, months } = await loadGrid(context, of)
  const weightOf: WeightOf = await weightsBy(context, of, key, rows, [...months])
  return rows.flatMap((row) =>
    months.flatMap((month) => {
      const weight = weightOf(row, month)
      return weight > 0 ? [{ key: rowKeyOf(row), month, weight }] : []
    }),
  )
}
