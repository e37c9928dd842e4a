import type { Reading, Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { MetricDefinition } from '@hubcap/rules/credits/metric-definition'
import type { SalesCalendar } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { type CreditSpan, type CreditUse, creditEvents } from './credit-events.ts'
import { monthOfDay } from './month-of-day.ts'

export type CreditSum = {
  readonly metricId: string
  /** The sales month that the credits' days lie in, YYYY-MM-01; null where the span is summed whole. */
  readonly month: string | null
  readonly franchiseeId: string
  readonly storeId: string
  readonly staffId: string
  /** In the metric's unit. */
  readonly value: bigint
  /** How many records are behind it: those that were all taken back count for none. */
  readonly records: number
}

type SumsOf = {
  /** Month by month of this calendar; left out: the span whole. */
  readonly perMonth?: SalesCalendar | null
  readonly use?: CreditUse
  /** Which credits e count; left out: all. */
  readonly only?: Prisma.Sql
}

/** What each person reached in each store, one statement for the chain; those who reached nothing are left out. */
export const creditSums = (
  db: Reading | Writing,
  metrics: readonly MetricDefinition[],
  span: CreditSpan,
  { perMonth = null, use = 'figures', only = Prisma.sql`true` }: SumsOf = {},
): Promise<CreditSum[]> =>
  db.$queryRaw`
    SELECT r.metric_id AS "metricId", r.month, r.franchisee_id AS "franchiseeId", r.store_id AS "storeId",
      r.staff_id AS "staffId", sum(r.value)::bigint AS value, count(*) FILTER (WHERE r.value <> 0)::int AS records
    FROM (
      SELECT e.metric_id, ${perMonth ? monthOfDay(perMonth, Prisma.sql`e.day`, span) : Prisma.sql`NULL::text`}
        AS month, e.franchisee_id, e.store_id, e.staff_id, e.record_id, sum(e.value) AS value
      FROM (${creditEvents(metrics, span, use)}) e
      WHERE ${only}
      GROUP BY 1, 2, 3, 4, 5, 6
    ) r
    GROUP BY 1, 2, 3, 4, 5`
