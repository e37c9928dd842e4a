import type { Writing } from '@hubcap/database/door/database'
import type { SalesPlanVersion } from '@hubcap/database/prisma'
import type { LoggedAction } from '@hubcap/rules/audit/logged-action'
import { decideSalesPlan } from '@hubcap/rules/quotas/plans/decide-sales-plan'
import type { PlanLevel, PlanStatus, PlanTarget } from '@hubcap/rules/quotas/plans/sales-plan'
import type { StepSalesPlanInput } from '@hubcap/rules/quotas/plans/sales-plan.input'
import { uuidv7 } from 'uuidv7'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { requireFresh, requireUpdated } from '../../operation/require-fresh.ts'
import { currentQuotas } from '../current-quotas.ts'
import { writeQuotas } from '../write-quotas.ts'

export const targetsOf = ({ targets }: Pick<SalesPlanVersion, 'targets'>) => targets as unknown as PlanTarget[]

/** Whether anybody else at headquarters could approve. As the system: only those who lead people see accounts. */
const hasOtherAdministrators = ({ database, actor }: Request) =>
  database.asSystem(actor.tenantId).read(async (db) => {
    const others = { role: 'hq_admin', endedAt: null, NOT: { userAccountId: actor.userAccountId ?? '' } }
    return (await db.assignment.count({ where: { ...others, userAccount: { status: 'active' } } })) > 0
  })

/** The targets of an approved version become the quotas of its place; of what it leaves out nothing is changed. */
async function writeTargets(db: Writing, request: Request, version: SalesPlanVersion): Promise<void> {
  const place = { franchiseeId: version.franchiseeId, storeId: version.storeId, staffId: null }
  const wanted = targetsOf(version).map((one) => ({ ...place, ...one }))
  const currentOf = await currentQuotas(db, wanted)
  await writeQuotas(
    db,
    request,
    wanted.map((one) => ({ ...one, before: currentOf(one) })),
  )
}

async function isDirect(db: Writing, franchiseeId: string | null): Promise<boolean> {
  if (franchiseeId === null) return false
  return (await db.franchisee.count({ where: { id: franchiseeId, kind: 'direct' } })) > 0
}

const actionOf: Record<StepSalesPlanInput['action'], LoggedAction & `sales_plan.${string}`> = {
  submit: 'sales_plan.write',
  return: 'sales_plan.decide',
  approve: 'sales_plan.decide',
}

/** Submits a version, sends it back with remarks or approves it; the last approval writes the quotas. */
export async function stepSalesPlan(request: Request, input: StepSalesPlanInput): Promise<string> {
  const { id, revision, action, remarks } = input
  // Who may decide on it now is the rule's matter: it goes by levels.
  authorize(request, 'sales_plan.write')
  const hasOthers = request.actor.scope === 'chain' && (await hasOtherAdministrators(request))
  const { tenantId, userAccountId, scope } = request.actor
  await doorOf(request).write(async (db) => {
    const version = requireFresh(await db.salesPlanVersion.findFirst({ where: { id } }), revision)
    const { franchiseeId, storeId, salesPlanId } = version
    authorize(request, 'sales_plan.write', { franchiseeId, storeId })
    const now = { status: version.status as PlanStatus, awaits: version.awaits as PlanLevel | null }
    const next = decided(
      decideSalesPlan({
        ...{ action, scope, hasOthers, place: { franchiseeId, storeId }, isDirect: await isDirect(db, franchiseeId) },
        version: { ...now, targetCount: targetsOf(version).length },
        isOwn: version.submittedById === userAccountId,
      }),
    )
    const data = { ...next, ...(action === 'submit' && { submittedById: userAccountId }) }
    requireUpdated(
      await db.salesPlanVersion.updateMany({ where: { id, revision }, data: { ...data, revision: { increment: 1 } } }),
    )
    const step = {
      salesPlanVersionId: id,
      franchiseeId,
      storeId,
      action,
      remarks,
      at: request.now,
      byId: userAccountId,
    }
    await db.salesPlanStep.createMany({ data: [{ tenantId, id: uuidv7(), ...step }] })
    if (next.status === 'approved') {
      const others = { salesPlanId, status: 'approved', NOT: { id } }
      await db.salesPlanVersion.updateMany({ where: others, data: { status: 'superseded' } })
      await writeTargets(db, request, version)
    }
    await recordChange(db, request, {
      ...{ action: actionOf[action], entity: 'sales_plan', entityId: salesPlanId, franchiseeId },
      before: now,
      after: { ...next, versionNo: version.versionNo, remarks },
    })
  })
  return id
}
