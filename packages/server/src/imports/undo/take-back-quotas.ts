import type { Writing } from '@hubcap/database/door/database'
import { asDay } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { writeQuotas } from '../../quotas/write-quotas.ts'
import type { RowRange } from './made-rows.ts'

/** Targets as they were before the import, or none where there was none. */
export async function takeBackQuotas(
  db: Writing,
  request: Request,
  importId: string,
  { from, to }: RowRange,
): Promise<void> {
  const rows = await db.importRow.findMany({
    where: { importId, rowNo: { gte: from, lte: to }, entityId: { not: null } },
    select: { entityId: true, before: true },
  })
  const was = new Map(rows.map(({ entityId, before }) => [entityId, (before as { target: number | null }).target]))
  const quotas = await db.quota.findMany({ where: { id: { in: [...was.keys()].flatMap((id) => id ?? []) } } })
  const changes = quotas.map(({ id, franchiseeId, storeId, staffId, month, metric, target, basisDays }) => {
    const key = { franchiseeId, storeId, staffId, month: asDay(month), metric }
    return { ...key, before: { ...key, id, target: Number(target), basisDays }, target: was.get(id) ?? null }
  })
  await writeQuotas(db, request, changes)
}
