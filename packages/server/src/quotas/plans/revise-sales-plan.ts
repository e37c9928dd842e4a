import type { ReviseSalesPlanInput } from '@hubcap/rules/quotas/plans/sales-plan.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { recordChange } from '../../operation/record-change.ts'
import { refuseDuplicate } from '../../operation/refuse-duplicate.ts'
import { notFound, Refused } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { targetsOf } from './step-sales-plan.ts'

/** A new draft that begins with what the newest version says; what was approved holds until this one is. */
export async function reviseSalesPlan(request: Request, input: ReviseSalesPlanInput): Promise<string> {
  authorize(request, 'sales_plan.write')
  const { tenantId } = request.actor
  const id = uuidv7()
  return refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      const claim = { operation: 'reviseSalesPlan', key: input.idempotencyKey, input, resultId: id }
      const before = await claimKey(db, request, claim)
      if (before) return before
      const newest = await db.salesPlanVersion.findFirst({
        where: { salesPlanId: input.id },
        orderBy: { versionNo: 'desc' },
      })
      if (!newest) throw notFound()
      const { salesPlanId, franchiseeId, storeId, content } = newest
      authorize(request, 'sales_plan.write', { franchiseeId, storeId })
      if (newest.status !== 'approved' && newest.status !== 'returned') throw new Refused('sales_plan.not_decided')
      const draft = { versionNo: newest.versionNo + 1, status: 'draft', content, createdAt: request.now }
      const targets = targetsOf(newest).map((one) => ({ ...one }))
      const place = { salesPlanId, franchiseeId, storeId }
      await db.salesPlanVersion.createMany({ data: [{ tenantId, id, ...place, ...draft, targets }] })
      const change = { action: 'sales_plan.write', entity: 'sales_plan', entityId: salesPlanId, franchiseeId } as const
      await recordChange(db, request, { ...change, after: { versionNo: draft.versionNo } })
      return id
    }),
  )
}
