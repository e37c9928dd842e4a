import type { Reading, Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { CreditRecord } from '@hubcap/rules/credits/credit'
import type { MetricDefinition } from '@hubcap/rules/credits/metric-definition'
import { creditEvents } from '../../credits/credit-events.ts'

/** What a run is of. days as YYYY-MM-DD. */
export type PaySpan = {
  readonly franchiseeId: string
  /** YYYY-MM-01, and its days. */
  readonly month: string
  readonly from: string
  readonly to: string
  readonly knownAt: Date
  /** The first day of the franchisee's first run: what lies before is nobody's to pay here. */
  readonly begins: string
  /** When the run before was made; null for the first. */
  readonly lastKnownAt: Date | null
  /** As if no run had ever been locked: the month by itself. */
  readonly isAfresh?: boolean
}

export type NewCredit = {
  readonly staffId: string
  readonly metricId: string
  readonly record: CreditRecord
  readonly recordId: string
  readonly recordNo: string | null
  readonly group: string | null
  readonly storeId: string
  readonly day: string
  readonly value: bigint
}

/** Whoever wrote at the moment of the last run may have been seen by neither: an hour is more than any write takes. */
const slack = 3_600_000

/**
 * What of each record no locked run has dealt with, by person and metric. A record that was dealt with counts by the difference to
 * what was; one that wasn't, by what came to be known since: so nothing is paid twice or forgotten, whoever was how late.
 */
export function loadNewCredits(
  db: Reading | Writing,
  metrics: readonly MetricDefinition[],
  { franchiseeId, from, to, knownAt, begins, lastKnownAt, isAfresh }: PaySpan,
): Promise<NewCredit[]> {
  const since = lastKnownAt ? new Date(Number(lastKnownAt) - slack) : null
  const isNew = Prisma.sql`(e.day >= ${from}::date ${
    since ? Prisma.sql`OR e.known_at > ${since.toISOString()}::timestamptz` : Prisma.empty
  })`
  // What was counted lies in one heap with what there is: joined to it, of a chain that the database's statistics don't know yet,
  // each record was compared with each.
  return db.$queryRaw`
    WITH entry AS (
      SELECT e.staff_id, e.metric_id, e.record, e.record_id, e.record_no, e.credit_group, e.store_id, e.day, e.value,
        ${isNew} AS is_new, NULL::bigint AS counted
      FROM (${creditEvents(metrics, { from: begins, to, knownUntil: knownAt }, 'pay')}) e
      WHERE e.franchisee_id = ${franchiseeId}::uuid
      UNION ALL
      SELECT l.staff_id, l.metric_id, l.record, l.record_id, NULL, NULL, NULL, NULL, NULL, false, l.counted
      FROM pay_line l JOIN pay_run r ON r.tenant_id = l.tenant_id AND r.id = l.pay_run_id AND r.status = 'locked'
      WHERE l.tenant_id = app.tenant_id() AND l.franchisee_id = ${franchiseeId}::uuid AND l.record_id IS NOT NULL
        ${isAfresh ? Prisma.sql`AND false` : Prisma.empty}
    ), total AS (
      SELECT e.staff_id, e.metric_id, e.record, e.record_id, max(e.record_no) AS record_no, max(e.credit_group) AS credit_group,
        (array_agg(e.store_id ORDER BY e.day DESC NULLS LAST, e.store_id))[1] AS store_id, max(e.day) AS day,
        CASE WHEN sum(e.counted) IS NULL THEN coalesce(sum(e.value) FILTER (WHERE e.is_new), 0)
          ELSE sum(e.value) - sum(e.counted) END AS value
      FROM entry e GROUP BY 1, 2, 3, 4 HAVING bool_or(e.is_new)
    )
    SELECT t.staff_id::text AS "staffId", t.metric_id AS "metricId", t.record, t.record_id::text AS "recordId",
      t.record_no AS "recordNo", t.credit_group AS "group", t.store_id::text AS "storeId", t.day::text AS day, t.value::bigint
    FROM total t
    WHERE t.value <> 0
    ORDER BY 1, 2, 4`
}
