import type { Writing } from '@hubcap/database/door/database'
import { decideManager } from '@hubcap/rules/network/decide-manager'
import { decided } from '../operation/decided.ts'
import { notFound } from '../operation/refused.ts'

/** The managers above somebody, nearest first, as far as the caller sees. */
const managersAbove = (db: Writing, tenantId: string, staffId: string) =>
  db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE above AS (
      SELECT id, manager_staff_id, 0 AS level FROM staff WHERE tenant_id = ${tenantId}::uuid AND id = ${staffId}::uuid
      UNION ALL
      SELECT s.id, s.manager_staff_id, above.level + 1
      FROM staff s JOIN above ON s.id = above.manager_staff_id
      WHERE s.tenant_id = ${tenantId}::uuid AND above.level < 100
    )
    SELECT id FROM above WHERE level > 0 ORDER BY level`

/** @throws Refused where the manager is out of sight, the person, or somebody who reports to them */
export async function requireManager(
  db: Writing,
  tenantId: string,
  staffId: string,
  managerStaffId: string | null | undefined,
): Promise<void> {
  if (!managerStaffId) return
  const manager = await db.staff.findFirst({ where: { id: managerStaffId }, select: { id: true } })
  if (!manager) throw notFound()
  const above = await managersAbove(db, tenantId, managerStaffId)
  decided(
    decideManager(
      staffId,
      managerStaffId,
      above.map(({ id }) => id),
    ),
  )
}
