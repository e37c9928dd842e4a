import type { Reading } from '@hubcap/database/door/database'
import { accountId } from '../../ledger/account-id.ts'

/** What is still to be settled before a franchisee can end. clearing: minor units, below zero where it is to pay. */
export type LeftOpen = {
  readonly clearing: bigint
  readonly numbers: number
  readonly stores: number
  readonly staff: number
  readonly customers: number
}

export async function loadLeftOpen(db: Reading, tenantId: string, franchiseeId: string): Promise<LeftOpen> {
  const clearing = accountId(tenantId, { kind: 'clearing', franchiseeId })
  const [found] = await db.$queryRaw<LeftOpen[]>`
    SELECT
      (SELECT coalesce(sum(t.amount), 0) FROM ledger_transfer t
        WHERE t.tenant_id = app.tenant_id() AND t.debit_account_id = ${clearing}::uuid)::bigint
      - (SELECT coalesce(sum(t.amount), 0) FROM ledger_transfer t
        WHERE t.tenant_id = app.tenant_id() AND t.credit_account_id = ${clearing}::uuid)::bigint AS clearing,
      (SELECT coalesce(sum(s.quantity), 0)::int FROM number_stretch s
        WHERE s.tenant_id = app.tenant_id() AND s.franchisee_id = ${franchiseeId}::uuid
          AND s.state IN ('held', 'on_the_way')) AS numbers,
      (SELECT count(*)::int FROM store s
        WHERE s.tenant_id = app.tenant_id() AND s.franchisee_id = ${franchiseeId}::uuid AND s.status <> 'closed') AS stores,
      (SELECT count(*)::int FROM staff s
        WHERE s.tenant_id = app.tenant_id() AND s.franchisee_id = ${franchiseeId}::uuid AND s.status <> 'left') AS staff,
      (SELECT count(DISTINCT k.customer_id)::int FROM card_lot l
        JOIN card k ON k.tenant_id = l.tenant_id AND k.id = l.card_id
        WHERE l.tenant_id = app.tenant_id() AND l.franchisee_id = ${franchiseeId}::uuid
          AND (l.remaining + l.frozen > 0 OR l.uses_left > 0)) AS customers`
  return found ?? { clearing: 0n, numbers: 0, stores: 0, staff: 0, customers: 0 }
}
