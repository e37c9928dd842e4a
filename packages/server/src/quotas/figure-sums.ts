import type { Reading, Writing } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import { figureOf } from '@hubcap/rules/credits/figure'
import { unitOf } from '@hubcap/rules/credits/measure'
import type { MetricDefinition } from '@hubcap/rules/credits/metric-definition'
import type { Metric } from '@hubcap/rules/quotas/metric'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import type { SalesCalendar } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { creditSums } from '../credits/credit-sums.ts'
import { monthOfDay } from '../credits/month-of-day.ts'
import { ownCredits } from '../credits/own-credits.ts'
import { type At, atPlace, type Period } from './figure-rows.ts'
import { heldByTotals } from './held-by-totals.ts'
import { sharedSales } from './shared-sales.ts'

/** What somebody reached in a store by a metric; staffId null: files that nobody developed. */
export type FigureSum = {
  readonly metricId: string
  /** The sales month, YYYY-MM-01; null where the period is summed whole. */
  readonly month: string | null
  readonly franchiseeId: string
  readonly storeId: string
  readonly staffId: string | null
  /** Minor units of money, or a count: with hundredths where records are shared. */
  readonly value: number
  readonly records: number
}

type Sum = Omit<FigureSum, 'value'> & { readonly value: bigint }

export type FiguresAsked = {
  readonly metrics: readonly MetricDefinition[]
  readonly period: Period
  /** Month by month of this calendar; left out: the period whole. */
  readonly perMonth?: SalesCalendar | null
  readonly at?: At
  /** Whose figures are asked for; left out: all of the chain's. */
  readonly actor?: Actor
}

const column: Readonly<Record<Metric, Prisma.Sql>> = {
  sales_amount: Prisma.sql`t.sales_amount`,
  cards_sold: Prisma.sql`100 * t.cards_sold`,
  new_customers: Prisma.sql`100 * t.new_customers`,
}
const records: Readonly<Record<Metric, Prisma.Sql>> = {
  sales_amount: Prisma.sql`t.cards_sold`,
  cards_sold: Prisma.sql`t.cards_sold`,
  new_customers: Prisma.sql`t.new_customers`,
}

function rowsHeld(id: string, measure: Metric, { period, at = {}, actor }: FiguresAsked): Prisma.Sql {
  const own = (alias: string) =>
    Prisma.sql`${actor ? ownCredits(actor, alias) : Prisma.sql`true`} ${atPlace(alias, at)}`
  const shared =
    measure === 'new_customers'
      ? Prisma.empty
      : Prisma.sql`
    UNION ALL
    SELECT ${id}::text, d.franchisee_id, d.store_id, d.staff_id, d.day, d.${Prisma.raw(measure)},
      sign(d.${Prisma.raw(measure)})::int
    FROM (${sharedSales(period)}) d WHERE ${own('d')}`
  return Prisma.sql`
    SELECT ${id}::text AS metric_id, t.franchisee_id, t.store_id, t.staff_id, t.day, (${column[measure]})::bigint AS value,
      ${records[measure]} AS records
    FROM daily_total t
    WHERE ${policyCondition('daily_total', 't')} AND t.day BETWEEN ${period.from}::date AND ${period.to}::date
      AND ${records[measure]} > 0 AND ${own('t')} ${shared}`
}

/** Out of the daily totals, so that a year of sales costs what its days cost, and what is shared of them. */
function sumsHeld(db: Reading | Writing, held: readonly [string, Metric][], asked: FiguresAsked): Promise<Sum[]> {
  const rows = held.map(([id, measure]) => rowsHeld(id, measure, asked))
  const month = asked.perMonth ? monthOfDay(asked.perMonth, Prisma.sql`r.day`, asked.period) : Prisma.sql`NULL::text`
  return db.$queryRaw`
    SELECT g.metric_id AS "metricId", g.month, g.franchisee_id AS "franchiseeId", g.store_id AS "storeId",
      g.staff_id AS "staffId", sum(g.value)::bigint AS value, sum(g.records)::int AS records
    FROM (
      SELECT r.metric_id, ${month} AS month, r.franchisee_id, r.store_id, r.staff_id, r.value, r.records
      FROM (${Prisma.join(rows, ' UNION ALL ')}) r
    ) g
    GROUP BY 1, 2, 3, 4, 5`
}

function sumsCredited(
  db: Reading | Writing,
  metrics: readonly MetricDefinition[],
  { period, perMonth = null, at = {}, actor }: FiguresAsked,
): Promise<Sum[]> {
  const only = Prisma.sql`${actor ? ownCredits(actor, 'e') : Prisma.sql`true`} ${atPlace('e', at)}`
  return creditSums(db, metrics, period, { perMonth, only })
}

/**
 * What was reached by metrics, month by month if asked for, by whom and in which store it was made: as credits tell it. For the
 * system alone, which leaves what isn't the actor's. Those who reached nothing are left out. Ratios have no sums.
 */
export async function figureSums(db: Reading | Writing, asked: FiguresAsked): Promise<FigureSum[]> {
  const held = asked.metrics.flatMap((one): [string, Metric][] => {
    const measure = heldByTotals(one)
    return measure ? [[one.id, measure]] : []
  })
  const others = asked.metrics.filter((one) => heldByTotals(one) === null)
  const units = new Map(asked.metrics.map(({ id, measure }) => [id, unitOf(measure)]))
  const sums = [
    ...(held.length > 0 ? await sumsHeld(db, held, asked) : []),
    ...(others.length > 0 ? await sumsCredited(db, others, asked) : []),
  ]
  return sums
    .filter(({ value, records: many }) => value !== 0n || many !== 0)
    .map((sum) => ({ ...sum, value: figureOf(units.get(sum.metricId) ?? 'money', sum.value) }))
}
