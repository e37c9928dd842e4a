import type { Writing } from '@hubcap/database/door/database'
import type { ImportRows } from '@hubcap/rules/imports/import-fields'
import type { References } from '@hubcap/rules/imports/known'
import { decideQuota } from '@hubcap/rules/quotas/decide-quota'
import { calendarOf } from '../operation/calendar-of.ts'
import { asDay, asDayOrNull } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'
import type { RowProblem } from './row-problem.ts'

async function loadStaff(db: Writing) {
  const select = { id: true, franchiseeId: true, leftOn: true, postings: { select: { fromOn: true, storeId: true } } }
  const all = await db.staff.findMany({ select })
  return new Map(
    all.map(({ id, franchiseeId, leftOn, postings }) => [
      id,
      {
        ...{ franchiseeId, leftOn: asDayOrNull(leftOn) },
        postings: postings.map((one) => ({ fromOn: asDay(one.fromOn), storeId: one.storeId })),
      },
    ]),
  )
}

/** What the rules say to a sound row of a quota, once it is known whose it is. */
export async function quotaRules(db: Writing, { actor, chain }: Request) {
  const staff = await loadStaff(db)
  const { spanOf } = calendarOf(chain)
  return ({ month, target }: ImportRows['quotas'], place: References['quotas']): RowProblem[] => {
    const person = place.staffId ? (staff.get(place.staffId) ?? null) : null
    const when = { month, span: spanOf(month) }
    const decision = decideQuota({ actor, place, ...when, store: null, staff: person, target, current: null })
    return decision.ok ? [] : [{ field: place.staffId ? 'store' : null, ...decision.refusal }]
  }
}
