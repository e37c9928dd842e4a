import type { Database } from '@hubcap/database/door/database'
import { createIncentiveItem } from '@hubcap/server/pay/incentives/create-incentive-item'
import { decideIncentive } from '@hubcap/server/pay/incentives/decide-incentive'
import { proposeIncentive } from '@hubcap/server/pay/incentives/propose-incentive'
import { addDays, type Day, monthsBefore } from '../calendar/day.ts'
import type { Timeline } from '../load/timeline.ts'
import { paidMonths } from './pay-months.ts'

/** Minor units. */
const reward = 80_000

/** A month in which a store reached its quota, with who manages it. */
type Reached = { readonly month: Day; readonly storeName: string; readonly staffId: string; readonly percent: number }

const reachedMonths = (
  database: Database,
  tenantId: string,
  { from, to }: { from: Day; to: Day },
): Promise<Reached[]> =>
  database.asSystem(tenantId).read(
    (db) => db.$queryRaw<Reached[]>`
      SELECT to_char(q.month, 'YYYY-MM-DD') AS month, s.name AS "storeName", m.id AS "staffId",
        (sum(t.sales_amount) * 100 / q.target)::int AS percent
      FROM quota q
      JOIN store s ON s.tenant_id = q.tenant_id AND s.id = q.store_id
      JOIN staff m ON m.tenant_id = q.tenant_id AND m.store_id = q.store_id AND m.post = '店长' AND m.status = 'active'
        AND m.hired_on <= q.month
      JOIN daily_total t ON t.tenant_id = q.tenant_id AND t.store_id = q.store_id
        AND t.day >= q.month AND t.day < q.month + interval '1 month'
      WHERE q.tenant_id = ${tenantId}::uuid AND q.level = 'store' AND q.metric = 'sales_amount'
        AND q.month BETWEEN ${from}::date AND ${to}::date
      GROUP BY q.month, q.target, s.name, m.id, m.staff_no
      HAVING sum(t.sales_amount) >= q.target
      ORDER BY q.month, m.staff_no`,
  )

/** Managers sell little themselves: what they are paid beside their wage is for the months in which their store reached its quota. */
export async function rewardManagers(database: Database, admin: Timeline, months: number): Promise<void> {
  const { today } = admin
  const [from, to] = [monthsBefore(today, Math.min(paidMonths, months)), monthsBefore(today, 1)]
  const { tenantId } = admin.on(today).actor
  const incentiveItemId = await createIncentiveItem(admin.on(from), {
    ...{ name: '门店达标奖', kind: 'reward', minAmount: reward, maxAmount: reward, evidenceRequired: false },
    idempotencyKey: 'demo-item-store-reached',
  })
  for (const { month, storeName, staffId, percent } of await reachedMonths(database, tenantId, { from, to })) {
    const next = monthsBefore(month, -1)
    const then = admin.on([addDays(next, 1), today].toSorted()[0] as Day)
    const named = (what: string) => `demo-${what}-${month}-${staffId.slice(-12)}`
    const id = await proposeIncentive(then, {
      ...{ incentiveItemId, staffId, day: addDays(next, -1), amount: reward, fileIds: [] },
      ...{ evidence: `${storeName}当月销售额完成指标的 ${percent}%。`, idempotencyKey: named('reached') },
    })
    await decideIncentive(then, {
      ...{ id, step: 'approve', reason: null, revision: 1, idempotencyKey: named('reached-yes') },
    })
  }
}
