import type { Writing } from '@hubcap/database/door/database'
import { decideCommissionTerms, decidePlanMonth } from '@hubcap/rules/pay/decide-commission-terms'
import type { SetCommissionPlanInput } from '@hubcap/rules/pay/set-commission-plan.input'
import { uuidv7 } from 'uuidv7'
import { loadMetrics } from '../credits/load-metrics.ts'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, asDay } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { hold } from '../operation/hold.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { termsColumns } from './commission-version.ts'

/** The plan's newest version, null for a new plan. @throws Refused write.stale where the editor saw another */
async function loadNewest(db: Writing, { commissionPlanId, seenVersionId }: SetCommissionPlanInput) {
  if (commissionPlanId === null) return null
  const plan = await db.commissionPlan.findFirst({
    where: { id: commissionPlanId },
    select: { name: true, versions: { orderBy: { id: 'desc' }, take: 1 } },
  })
  const [newest] = plan?.versions ?? []
  if (!plan || !newest) throw notFound()
  if (newest.id !== seenVersionId) throw new Refused('write.stale')
  return { ...newest, name: plan.name }
}

/** The latest month whose pay is locked anywhere in the chain. */
async function paidMonth(db: Writing): Promise<string | null> {
  const { _max: latest } = await db.payRun.aggregate({ where: { status: 'locked' }, _max: { month: true } })
  return latest.month && asDay(latest.month)
}

async function savePlan(
  db: Writing,
  request: Request,
  { commissionPlanId, name }: SetCommissionPlanInput,
): Promise<string> {
  const { tenantId } = request.actor
  if (commissionPlanId !== null) {
    await db.commissionPlan.updateMany({ where: { id: commissionPlanId }, data: { name } })
    return commissionPlanId
  }
  const id = uuidv7()
  await db.commissionPlan.createMany({ data: [{ tenantId, id, name, createdAt: request.now }] })
  return id
}

/** Makes a commission plan, or lets one say something else from a month on. What it said before stays for what was paid by it. */
export async function setCommissionPlan(request: Request, input: SetCommissionPlanInput): Promise<string> {
  authorize(request, 'commission_plan.set')
  const { tenantId } = request.actor
  const id = uuidv7()
  return refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      const claim = { operation: 'setCommissionPlan', key: input.idempotencyKey, input, resultId: id }
      const setBefore = await claimKey(db, request, claim)
      if (setBefore) return setBefore
      // One at a time in a chain: whoever comes second sees what the first wrote.
      await hold(db, tenantId, 'commission')
      const before = await loadNewest(db, input)
      decided(decidePlanMonth(input.fromMonth, await paidMonth(db)))
      const terms = decided(decideCommissionTerms(input, await loadMetrics(db)))
      const commissionPlanId = await savePlan(db, request, input)
      const { name, audience, fromMonth } = input
      const post = audience === 'post' ? input.post : null
      const version = { commissionPlanId, fromMonth: asDate(fromMonth), audience, post, ...termsColumns(terms) }
      const made = { createdAt: request.now, createdByName: request.actorName }
      await db.commissionPlanVersion.createMany({ data: [{ tenantId, id, ...version, ...made }] })
      const entity = { entity: 'commission_plan', entityId: commissionPlanId, franchiseeId: null } as const
      await recordChange(db, request, { action: 'commission_plan.set', ...entity, before, after: { name, ...version } })
      return id
    }),
  )
}
