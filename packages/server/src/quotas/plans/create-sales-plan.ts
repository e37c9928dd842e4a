import type { CreateSalesPlanInput } from '@hubcap/rules/quotas/plans/sales-plan.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { asDate } from '../../operation/dates.ts'
import { recordChange } from '../../operation/record-change.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'

/** Whether it is the caller's to plan for: one below headquarters plans for places of their own only. */
const isOwnLevel = ({ actor: { scope } }: Request, franchiseeId: string | null, storeId: string | null) =>
  scope === 'chain' || (scope === 'franchisee' ? franchiseeId !== null : storeId !== null)

/** Begins a plan with an empty first draft. */
export async function createSalesPlan(request: Request, input: CreateSalesPlanInput): Promise<string> {
  const { franchiseeId, storeId, period, firstMonth, title, idempotencyKey } = input
  authorize(request, 'sales_plan.write', { franchiseeId, storeId })
  if (!isOwnLevel(request, franchiseeId, storeId)) throw notFound()
  const { tenantId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'createSalesPlan', key: idempotencyKey, input, resultId: id }
    const before = await claimKey(db, request, claim)
    if (before) return before
    const place = { franchiseeId, storeId }
    if (franchiseeId && !(await db.franchisee.findFirst({ where: { id: franchiseeId } }))) throw notFound()
    if (storeId && franchiseeId && !(await db.store.findFirst({ where: { id: storeId, franchiseeId } })))
      throw notFound()
    const row = { ...place, period, firstMonth: asDate(firstMonth), title }
    await db.salesPlan.createMany({ data: [{ tenantId, id, ...row, createdAt: request.now }] })
    const draft = { versionNo: 1, status: 'draft', content: '', targets: [], createdAt: request.now }
    await db.salesPlanVersion.createMany({ data: [{ tenantId, id: uuidv7(), salesPlanId: id, ...place, ...draft }] })
    const change = { action: 'sales_plan.write', entity: 'sales_plan', entityId: id, franchiseeId } as const
    await recordChange(db, request, { ...change, after: row })
    return id
  })
}
