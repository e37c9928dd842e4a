import { type PlanPeriod, planMonths } from '@hubcap/rules/quotas/plans/sales-plan'
import type { SaveSalesPlanInput } from '@hubcap/rules/quotas/plans/sales-plan.input'
import { asDay } from '../../operation/dates.ts'
import { recordChange } from '../../operation/record-change.ts'
import { notFound, Refused } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { requireFresh, requireUpdated } from '../../operation/require-fresh.ts'
import { requireTargets } from '../require-targets.ts'

/** Writes what a draft says. @throws Refused sales_plan.not_a_draft, sales_plan.outside_period, quota.metric_retired */
export async function saveSalesPlan(request: Request, input: SaveSalesPlanInput): Promise<string> {
  authorize(request, 'sales_plan.write')
  const { id, revision, content, targets } = input
  await doorOf(request).write(async (db) => {
    const before = requireFresh(await db.salesPlanVersion.findFirst({ where: { id } }), revision)
    const { franchiseeId, storeId } = before
    authorize(request, 'sales_plan.write', { franchiseeId, storeId })
    const plan = await db.salesPlan.findFirst({ where: { id: before.salesPlanId } })
    if (!plan) throw notFound()
    if (before.status !== 'draft') throw new Refused('sales_plan.not_a_draft')
    const months = planMonths(plan.period as PlanPeriod, asDay(plan.firstMonth))
    if (targets.some(({ month }) => !months.includes(month))) throw new Refused('sales_plan.outside_period')
    await requireTargets(
      db,
      targets.map(({ metric, target }, at) => ({ metric, target, path: ['targets', String(at), 'target'] })),
    )
    const data = { content: content ?? '', targets: targets.map((one) => ({ ...one })) }
    const where = { id, revision, status: 'draft' }
    requireUpdated(await db.salesPlanVersion.updateMany({ where, data: { ...data, revision: { increment: 1 } } }))
    const change = { action: 'sales_plan.write', entity: 'sales_plan', entityId: plan.id, franchiseeId } as const
    await recordChange(db, request, {
      ...change,
      before: { content: before.content, targets: before.targets },
      after: data,
    })
  })
  return id
}
