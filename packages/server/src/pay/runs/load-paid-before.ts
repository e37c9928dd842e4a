import type { Reading, Writing } from '@hubcap/database/door/database'
import type { PaidBefore } from '@hubcap/rules/pay/commission'

type Row = Omit<PaidBefore, 'base' | 'amount'> & { staffId: string; base: bigint; amount: bigint }

/** What locked runs paid for records, less what they took back, by person. */
export async function loadPaidBefore(
  db: Reading | Writing,
  franchiseeId: string,
  recordIds: readonly string[],
): Promise<Map<string, PaidBefore[]>> {
  const rows =
    recordIds.length === 0
      ? []
      : await db.$queryRaw<Row[]>`
    SELECT l.staff_id::text AS "staffId", l.rule, l.metric_id AS "metricId", l.record, l.record_id::text AS "recordId",
      sum(l.base)::bigint AS base, sum(l.amount)::bigint AS amount
    FROM pay_line l JOIN pay_run r ON r.tenant_id = l.tenant_id AND r.id = l.pay_run_id AND r.status = 'locked'
    WHERE l.tenant_id = app.tenant_id() AND l.franchisee_id = ${franchiseeId}::uuid
      AND l.kind IN ('earned', 'taken_back') AND l.rule IS NOT NULL AND l.record_id = ANY (${[...recordIds]}::uuid[])
    GROUP BY 1, 2, 3, 4, 5`
  const byStaff = new Map<string, PaidBefore[]>()
  for (const { staffId, base, amount, ...row } of rows)
    byStaff.set(staffId, [...(byStaff.get(staffId) ?? []), { ...row, base: Number(base), amount: Number(amount) }])
  return byStaff
}

/** Metrics that locked runs paid by: what is void of them is taken back, whatever plan holds now. */
export async function loadPaidMetrics(db: Reading | Writing, franchiseeId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT l.metric_id AS id FROM pay_line l
    WHERE l.tenant_id = app.tenant_id() AND l.franchisee_id = ${franchiseeId}::uuid AND l.metric_id IS NOT NULL`
  return rows.map(({ id }) => id)
}
