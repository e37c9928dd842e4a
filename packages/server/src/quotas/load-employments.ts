import type { Reading, Writing } from '@hubcap/database/door/database'
import type { Employment } from '@hubcap/rules/quotas/presence'
import { asDay, asDayOrNull } from '../operation/dates.ts'

const select = {
  ...{ id: true, hiredOn: true, leftOn: true },
  postings: { select: { fromOn: true, storeId: true } },
  leaves: { where: { cancelledAt: null }, select: { fromOn: true, toOn: true } },
} as const

/** When these people were where, as far as the caller sees it: the system, or who sees the whole franchisee. One statement. */
export async function loadEmployments(
  db: Reading | Writing,
  staffIds: readonly string[],
): Promise<ReadonlyMap<string, Employment>> {
  if (staffIds.length === 0) return new Map()
  const rows = await db.staff.findMany({ where: { id: { in: [...staffIds] } }, select })
  return new Map(
    rows.map(({ id, hiredOn, leftOn, postings, leaves }) => [
      id,
      {
        ...{ hiredOn: asDayOrNull(hiredOn), leftOn: asDayOrNull(leftOn) },
        postings: postings.map(({ fromOn, storeId }) => ({ fromOn: asDay(fromOn), storeId })),
        leaves: leaves.map(({ fromOn, toOn }) => ({ fromOn: asDay(fromOn), toOn: asDay(toOn) })),
      },
    ]),
  )
}
