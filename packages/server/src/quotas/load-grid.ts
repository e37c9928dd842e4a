import type { QuotaPlace } from '@hubcap/rules/quotas/quota-level'
import { chainTimeOf } from '../graphql/chain-time-of.ts'
import { actorOf, type Context } from '../graphql/context.ts'
import { type GridPlace, gridPlace } from './grid-place.ts'
import { type GridRow, rowKeyOf } from './grid-row.ts'
import { type Figure, loadFigures } from './load-figures.ts'
import { loadParent, loadRows } from './load-places.ts'
import { loadPresences, Presences } from './presences.ts'

export type GridOf = {
  readonly year: number
  readonly metric: string
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

type Sums = {
  readonly target: number | null
  readonly actual: number
  /** What is really to be reached; null where there is no target. */
  readonly effective: number | null
  /** Hundredths of working days for which the target was meant and that there are; null: it isn't prorated. */
  readonly basisDays: number | null
  readonly presentDays: number | null
}

/** Whose quotas are prorated: nobody's but reps'. */
const nobodysPresence = new Presences(new Map(), [], chainTimeOf({ signedIn: null }))

const whole = (target: number | null, actual: number): Sums => ({
  ...{ target, actual, effective: target },
  ...{ basisDays: null, presentDays: null },
})

/** What is to be reached and was, by place and month. */
export class Figures {
  readonly #byCell: ReadonlyMap<string, Figure>
  readonly #reached = new Map<string, number>()

  readonly #presences: Presences

  constructor(figures: readonly Figure[], presences: Presences = nobodysPresence) {
    this.#presences = presences
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
    const target = this.targetOf(place, month)
    const figure = this.#at(place, month)
    const sums = whole(target, Number(figure?.actual ?? 0))
    const { staffId, storeId } = place
    if (target === null || staffId === null) return sums
    const quota = { staffId, storeId, month, target, basisDays: figure?.basisDays ?? null }
    const presentDays = this.#presences.presentDaysOf(quota)
    if (presentDays === null) return sums
    return { ...sums, effective: this.#presences.effectiveOf(quota), basisDays: quota.basisDays, presentDays }
  }

  /** What was reached by the rows together, and by nobody in particular. */
  ofParent(place: QuotaPlace, month: string): Sums {
    return whole(this.targetOf(place, month), this.#reached.get(month) ?? 0)
  }
}

/** As the system: where somebody went on from a manager's store ends their days there. */
const presencesOf = (context: Context, figures: readonly Figure[]): Promise<Presences> => {
  const staffIds = figures.flatMap(({ staffId, basisDays }) => (staffId && basisDays !== null ? [staffId] : []))
  if (staffIds.length === 0) return Promise.resolve(nobodysPresence)
  return context.database
    .asSystem(actorOf(context).tenantId)
    .read((db) => loadPresences(db, staffIds, chainTimeOf(context)))
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
  const figures = await loadFigures(context, place, of.metric, range)
  const presences = await presencesOf(context, figures)
  const rows = await loadRows(context, place, figures, months)
  return { months, parent, rows, figures: new Figures(figures, presences) }
}
