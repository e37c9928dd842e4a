import type { Reading, Writing } from '@hubcap/database/door/database'
import { asDate, asDay, asDayOrNull } from '../../operation/dates.ts'

/** Who is paid: with what wages, and what earlier runs left over. Minor units, days as YYYY-MM-DD. */
export type PaidStaff = {
  readonly staffId: string
  readonly post: string | null
  readonly hiredOn: string | null
  readonly leftOn: string | null
  readonly postings: readonly { readonly fromOn: string; readonly storeId: string | null }[]
  readonly wages: readonly { readonly fromOn: string; readonly wage: number }[]
}

export type Carried = { readonly clawback: number; readonly drawOwed: number; readonly penalties: number }

type Month = { readonly franchiseeId: string; readonly from: string; readonly to: string }

const fromOn = { fromOn: true }

/** Those who were employed in the month, and those besides of whom something came to be known. */
export async function loadPeople(
  db: Reading | Writing,
  { franchiseeId, from, to }: Month,
  others: readonly string[],
): Promise<PaidStaff[]> {
  const hired = { OR: [{ hiredOn: null }, { hiredOn: { lte: asDate(to) } }] }
  const stays = { OR: [{ leftOn: null }, { leftOn: { gte: asDate(from) } }] }
  const rows = await db.staff.findMany({
    where: { franchiseeId, OR: [{ AND: [hired, stays] }, { id: { in: [...others] } }] },
    select: {
      ...{ id: true, post: true, hiredOn: true, leftOn: true },
      postings: { select: { ...fromOn, storeId: true } },
      pay: { select: { ...fromOn, baseWage: true } },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, post, hiredOn, leftOn, postings, pay }) => ({
    ...{ staffId: id, post, hiredOn: asDayOrNull(hiredOn), leftOn: asDayOrNull(leftOn) },
    postings: postings.map((row) => ({ fromOn: asDay(row.fromOn), storeId: row.storeId })),
    wages: pay.map((row) => ({ fromOn: asDay(row.fromOn), wage: Number(row.baseWage) })),
  }))
}

type CarriedRow = { staffId: string; clawback: bigint; drawOwed: bigint; penalties: bigint }

/** What each person's last locked statement left over. */
export async function loadCarried(db: Reading | Writing, franchiseeId: string): Promise<Map<string, Carried>> {
  const rows = await db.$queryRaw<CarriedRow[]>`
    SELECT DISTINCT ON (s.staff_id) s.staff_id::text AS "staffId", s.clawback_carried AS clawback, s.draw_owed AS "drawOwed",
      s.penalties_carried AS penalties
    FROM pay_statement s JOIN pay_run r ON r.tenant_id = s.tenant_id AND r.id = s.pay_run_id AND r.status = 'locked'
    WHERE s.tenant_id = app.tenant_id() AND s.franchisee_id = ${franchiseeId}::uuid
    ORDER BY s.staff_id, r.month DESC`
  return new Map(
    rows.map(({ staffId, clawback, drawOwed, penalties }) => [
      staffId,
      { clawback: Number(clawback), drawOwed: Number(drawOwed), penalties: Number(penalties) },
    ]),
  )
}
