import type { Writing } from '@hubcap/database/door/database'
import type { GiveCommissionPlanInput } from '@hubcap/rules/pay/give-commission-plan.input'
import { uuidv7 } from 'uuidv7'
import { requirePlace } from '../network/require-place.ts'
import { claimKey } from '../operation/claim-key.ts'
import { asDate } from '../operation/dates.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

async function requirePlan(db: Writing, id: string | null): Promise<void> {
  if (id !== null && (await db.commissionPlan.count({ where: { id } })) === 0) throw notFound()
}

/** Gives a commission plan to a person, a store or a franchisee from a month on, or lets what was given end. */
export async function giveCommissionPlan(request: Request, input: GiveCommissionPlanInput): Promise<string> {
  authorize(request, 'commission_plan.set')
  const { commissionPlanId, fromMonth, franchiseeId } = input
  const { tenantId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'giveCommissionPlan', key: input.idempotencyKey, input, resultId: id }
    const givenBefore = await claimKey(db, request, claim)
    if (givenBefore) return givenBefore
    await requirePlan(db, commissionPlanId)
    const given = { ...(await requirePlace(db, input)), commissionPlanId, fromMonth: asDate(fromMonth) }
    const made = { createdAt: request.now, createdByName: request.actorName }
    await db.commissionAssignment.createMany({ data: [{ tenantId, id, ...given, ...made }] })
    const entity = { entity: 'commission_assignment', entityId: id, franchiseeId } as const
    await recordChange(db, request, { action: 'commission_plan.set', ...entity, after: given })
    return id
  })
}
