import { type Metric, metrics } from '@hubcap/rules/quotas/metric'
import { minorPerYuan } from '../chains/minor-per-yuan.ts'
import { dice } from '../chances/dice.ts'

/** What one rep did at one store in one month, or what is asked of them. Minor units for the amount. */
export type RepMonth = {
  readonly franchiseeId: string
  readonly storeId: string
  readonly staffId: string
  /** Its first day. */
  readonly month: string
  readonly figures: Readonly<Record<Metric, number>>
}

export type PlannedCell = {
  readonly month: string
  readonly franchiseeId: string | null
  readonly storeId: string | null
  readonly staffId: string | null
  readonly target: number
}

export type QuotaMonths = {
  /** Months that are over, with sales. */
  readonly past: readonly string[]
  /** The month that runs and those of the year after it. */
  readonly coming: readonly string[]
}

/** Numbers and codes for ids: what falls for somebody is the same in every load. */
export type NameOf = (id: string) => string

/** What a target is rounded up to, by level: nobody sets a quota of ¥13,274. */
const steps = {
  staff: { sales_amount: 500 * minorPerYuan, cards_sold: 1, new_customers: 1 },
  store: { sales_amount: 1000 * minorPerYuan, cards_sold: 1, new_customers: 1 },
  franchisee: { sales_amount: 10_000 * minorPerYuan, cards_sold: 5, new_customers: 5 },
  chain: { sales_amount: 50_000 * minorPerYuan, cards_sold: 10, new_customers: 10 },
} as const satisfies Record<string, Record<Metric, number>>

/** Stores that headquarters asks a little more of than their reps were given. */
const stretch = { probability: 0.3, factor: 1.05 }
/** What chains ask beside what was done. */
const asked = { from: 0.84, to: 1.06 }
/** How much of a store's good and bad months its reps' quotas foresee. */
const season = { least: 0.8, most: 1.25 }

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const roundedUp = (value: number, step: number) => Math.max(step, Math.ceil(value / step) * step)
const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value))

type Place = Pick<PlannedCell, 'franchiseeId' | 'storeId' | 'staffId'>
const keyOf = ({ franchiseeId, storeId, staffId }: Place) => [franchiseeId, storeId, staffId].join('/')

function grouped<Row>(rows: readonly Row[], by: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(by(row))
    if (group) group.push(row)
    else groups.set(by(row), [row])
  }
  return [...groups.values()]
}

/** How a store's month compares with its usual one. */
function seasonOf(rows: readonly RepMonth[], metric: Metric): (storeId: string, month: string) => number {
  const sums = new Map<string, number>()
  const usual = new Map<string, number>()
  for (const store of grouped(rows, ({ storeId }) => storeId)) {
    const months = grouped(store, ({ month }) => month)
    for (const month of months)
      sums.set(`${month[0]?.storeId} ${month[0]?.month}`, sumOf(month.map(({ figures }) => figures[metric])))
    usual.set(store[0]?.storeId ?? '', sumOf(store.map(({ figures }) => figures[metric])) / months.length)
  }
  return (storeId, month) => {
    const sum = sums.get(`${storeId} ${month}`)
    return sum === undefined ? 1 : between(season.least, sum / (usual.get(storeId) || 1), season.most)
  }
}

type Planning = { readonly months: QuotaMonths; readonly nameOf: NameOf; readonly metric: Metric }

function repCells(rows: readonly RepMonth[], { months: { past, coming }, nameOf, metric }: Planning): PlannedCell[] {
  const seasonIn = seasonOf(rows, metric)
  return grouped(rows, keyOf).flatMap((own) => {
    const { franchiseeId, storeId, staffId } = own[0] as RepMonth
    const usual = sumOf(own.map(({ figures }) => figures[metric])) / own.length
    const lastWorked = own.some(({ month }) => month === past.at(-1))
    const months = [...own.map(({ month }) => month), ...(lastWorked ? coming : [])]
    return months.map((month) => {
      const wish = asked.from + dice('quota', nameOf(staffId), month, metric).part() * (asked.to - asked.from)
      const target = roundedUp(usual * seasonIn(storeId, month) * wish, steps.staff[metric])
      return { month, franchiseeId, storeId, staffId, target }
    })
  })
}

/** One level up: what the parts come to, rounded up, and in some places a little more. */
function above(
  cells: readonly PlannedCell[],
  level: 'store' | 'franchisee' | 'chain',
  { nameOf, metric }: Planning,
): PlannedCell[] {
  const placeOf = ({ franchiseeId, storeId }: PlannedCell): Place => ({
    franchiseeId: level === 'chain' ? null : franchiseeId,
    storeId: level === 'store' ? storeId : null,
    staffId: null,
  })
  return grouped(cells, (cell) => `${keyOf(placeOf(cell))} ${cell.month}`).map((parts) => {
    const place = placeOf(parts[0] as PlannedCell)
    const month = parts[0]?.month ?? ''
    const isStretched = place.storeId && dice('stretch', nameOf(place.storeId), month).happens(stretch.probability)
    const sum = sumOf(parts.map(({ target }) => target)) * (isStretched ? stretch.factor : 1)
    return { month, ...place, target: roundedUp(sum, steps[level][metric]) }
  })
}

/** A chain's quotas as its people would have set them, from what each rep usually does; the same for the same sales. */
export function planQuotas(
  rows: readonly RepMonth[],
  months: QuotaMonths,
  nameOf: NameOf,
): Record<Metric, PlannedCell[]> {
  const known = rows.filter(({ month }) => months.past.includes(month))
  const ofMetric = (metric: Metric) => {
    const planning = { months, nameOf, metric }
    const reps = repCells(known, planning)
    const stores = above(reps, 'store', planning)
    const franchisees = above(stores, 'franchisee', planning)
    return [...reps, ...stores, ...franchisees, ...above(franchisees, 'chain', planning)]
  }
  return Object.fromEntries(metrics.map((metric) => [metric, ofMetric(metric)])) as Record<Metric, PlannedCell[]>
}
