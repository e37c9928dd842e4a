import { decidePayRun } from '@hubcap/rules/pay/decide-pay-run'
import type { PayRunStatus } from '@hubcap/rules/pay/pay-run'
import type { StepPayRunInput } from '@hubcap/rules/pay/pay-run.input'
import { uuidv7 } from 'uuidv7'
import { calendarOf } from '../../operation/calendar-of.ts'
import { claimKey } from '../../operation/claim-key.ts'
import { asDay, todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { loadChainTime } from '../../tenancy/sales-months/load-chain-time.ts'
import { fillRun } from './fill-run.ts'
import { holdRun } from './hold-pay.ts'

/** Calculates a run again, reviews it (with what has come since), approves or locks it. A locked one is never written to again. */
export async function stepPayRun(request: Request, input: StepPayRunInput): Promise<string> {
  authorize(request, 'pay_run.run')
  const { id, step, revision, idempotencyKey } = input
  const { tenantId, userAccountId } = request.actor
  await doorOf(request).write(async (db) => {
    if (await claimKey(db, request, { operation: 'stepPayRun', key: idempotencyKey, input, resultId: id })) return
    const run = await holdRun(db, tenantId, id, revision)
    const { franchiseeId } = run
    authorize(request, 'pay_run.run', { franchiseeId })
    const chain = await loadChainTime(db)
    const facts = {
      status: run.status as PayRunStatus,
      to: calendarOf(chain).spanOf(asDay(run.month)).to,
      today: todayOf(request),
    }
    const status = decided(decidePayRun(facts, step))
    const isAnew = step === 'calculate' || step === 'review'
    const knownAt = isAnew ? await fillRun(db, request, run, chain) : run.knownAt
    const taken = { tenantId, id: uuidv7(), payRunId: id, franchiseeId, step, at: request.now, doneById: userAccountId }
    await db.payStep.createMany({ data: [taken] })
    const data = { status, revision: { increment: 1 }, knownAt }
    await db.payRun.updateMany({ where: { id }, data })
    const logged = { action: 'pay_run.run', entity: 'pay_run', entityId: id, franchiseeId } as const
    await recordChange(db, request, { ...logged, before: { status: run.status }, after: { status } })
  })
  return id
}
