import type { Metric } from '@hubcap/rules/quotas/metric'
import type { QuotaPlace } from '@hubcap/rules/quotas/quota-level'
import { actorOf, type Context } from '../graphql/context.ts'
import { type GridPlace, gridPlace } from './grid-place.ts'
import { type GridRow, rowKeyOf } from './grid-row.ts'
import { type Figure, loadFigures } from './load-figures.ts'
import { loadParent, loadRows } from './load-places.ts'

export type GridOf = {
  readonly year: number
  readonly metric: Metric
  readonly franchiseeId: string | null
  readonly storeId: string | null
}

export type Grid = {
  readonly months: readonly string[]
  readonly parent: GridRow | null
  readonly rows: readonly GridRow[]
  readonly figures: Figures
}

/** The twelve first days of a year's months. */
export const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, at) => `${String(year).padStart(4, '0')}-${String(at + 1).padStart(2, '0')}-01`)

type Sums = { readonly target: number | null; readonly actual: number }

/** What is to be reached and was, by place and month. */
export class Figures {
  readonly #byCell: ReadonlyMap<string, Figure>
  readonly #reached = new Map<string, number>()

  constructor(figures: readonly Figure[]) {
    this.#byCell = new Map(figures.map((figure) => [`${figure.month} ${rowKeyOf(figure)}`, figure]))
    for (const { month, actual } of figures) this.#reached.set(month, (this.#reached.get(month) ?? 0) + Number(actual))
  }

  #at(place: QuotaPlace, month: string): Figure | undefined {
    return this.#byCell.get(`${month} ${rowKeyOf(place)}`)
  }

  targetOf(place: QuotaPlace, month: string): number | null {
    const target = this.#at(place, month)?.target
    return target === undefined || target === null ? null : Number(target)
  }

  ofRow(place: QuotaPlace, month: string): Sums {
    return { target: this.targetOf(place, month), actual: Number(this.#at(place, month)?.actual ?? 0) }
  }

  /** What was reached by the rows together, and by nobody in particular. */
  ofParent(place: QuotaPlace, month: string): Sums {
    return { target: this.targetOf(place, month), actual: this.#reached.get(month) ?? 0 }
  }
}

/** The place that a viewer looks at. */
export const gridPlaceOf = (context: Context, { franchiseeId, storeId }: GridOf): GridPlace =>
  gridPlace(actorOf(context), { franchiseeId, storeId })

export async function loadGrid(context: Context, of: GridOf): Promise<Grid> {
  const months = monthsOf(of.year)
  const place = gridPlaceOf(context, of)
  const parent = await loadParent(context, place)
  // A place that is out of sight has no rows either: who is or was in it isn't told.
  if (place.parent && !parent) return { months, parent, rows: [], figures: new Figures([]) }
  const range = { first: months[0] as string, last: months.at(-1) as string }
  const figures = await loadFigures(context.database.client, place, of.metric, range)
  return { months, parent, rows: await loadRows(context, place, figures, months), figures: new Figures(figures) }
}
