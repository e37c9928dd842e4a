import type { Reading, Writing } from '@hubcap/database/door/database'
import type { CommissionTerms } from '@hubcap/rules/pay/commission-rule'
import type { PlanAudience } from '@hubcap/rules/pay/plan-audience'
import type { PlanGiven, PlanVersionFor } from '@hubcap/rules/pay/plan-for'
import { asDate, asDay } from '../../operation/dates.ts'
import { givenOf } from '../commission-given.ts'
import { termsOf } from '../commission-version.ts'

export type PlanVersion = PlanVersionFor & { readonly terms: CommissionTerms }

/** Every version of a plan that a month could go by, and to whom of a franchisee plans were given. */
export async function loadPlans(
  db: Reading | Writing,
  franchiseeId: string,
  month: string,
): Promise<{ versions: PlanVersion[]; given: PlanGiven[] }> {
  const until = { fromMonth: { lte: asDate(month) } }
  const order = { orderBy: { id: 'asc' as const } }
  const versions = await db.commissionPlanVersion.findMany({ where: until, ...order })
  const given = await db.commissionAssignment.findMany({ where: { ...until, franchiseeId }, ...order })
  return {
    versions: versions.map((row) => ({
      ...{ id: row.id, planId: row.commissionPlanId, fromMonth: asDay(row.fromMonth), madeAt: row.createdAt },
      ...{ audience: row.audience as PlanAudience, post: row.post, terms: termsOf(row) },
    })),
    given: given.map(givenOf),
  }
}
