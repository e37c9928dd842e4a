import { nextPayMonth } from '@hubcap/rules/pay/decide-pay-run'
import type { PayRunStatus } from '@hubcap/rules/pay/pay-run'
import type { BeginPayRunInput } from '@hubcap/rules/pay/pay-run.input'
import { uuidv7 } from 'uuidv7'
import { calendarOf } from '../../operation/calendar-of.ts'
import { claimKey } from '../../operation/claim-key.ts'
import { asDate, asDay, todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { loadChainTime } from '../../tenancy/sales-months/load-chain-time.ts'
import { fillRun } from './fill-run.ts'
import { holdPay } from './hold-pay.ts'

/** Calculates a franchisee's next month of pay: the one after the last, or the one to begin with. */
export async function beginPayRun(request: Request, input: BeginPayRunInput): Promise<string> {
  const { franchiseeId, month: begin, minimumWage, idempotencyKey } = input
  authorize(request, 'pay_run.run')
  const { tenantId, userAccountId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'beginPayRun', key: idempotencyKey, input, resultId: id }
    const begunBefore = await claimKey(db, request, claim)
    if (begunBefore) return begunBefore
    if ((await db.franchisee.count({ where: { id: franchiseeId } })) === 0) throw notFound()
    authorize(request, 'pay_run.run', { franchiseeId })
    await holdPay(db, tenantId, franchiseeId)
    const last = await db.payRun.findFirst({ where: { franchiseeId }, orderBy: { month: 'desc' } })
    const lastRun = last && { month: asDay(last.month), status: last.status as PayRunStatus }
    const chain = await loadChainTime(db)
    const calendar = calendarOf(chain)
    const month = asDate(decided(nextPayMonth({ last: lastRun, begin, today: todayOf(request), calendar })))
    const row = { franchiseeId, month, status: 'calculated', minimumWage: BigInt(minimumWage) }
    const made = { revision: 1, knownAt: request.now, createdAt: request.now }
    await db.payRun.createMany({ data: [{ tenantId, id, ...row, ...made }] })
    const step = { tenantId, id: uuidv7(), payRunId: id, franchiseeId, step: 'calculate', at: request.now }
    await db.payStep.createMany({ data: [{ ...step, doneById: userAccountId }] })
    const knownAt = await fillRun(db, request, { id, ...row }, chain)
    await db.payRun.updateMany({ where: { id }, data: { knownAt } })
    const logged = { action: 'pay_run.run', entity: 'pay_run', entityId: id, franchiseeId } as const
    await recordChange(db, request, { ...logged, after: row })
    return id
  })
}
