import { decideQuotaRule } from '@hubcap/rules/quotas/decide-quota-rule'
import type { SetQuotaRuleInput } from '@hubcap/rules/quotas/set-quota-rule.input'
import { uuidv7 } from 'uuidv7'
import { announce } from '../operation/announce.ts'
import { calendarOf, thisMonthOf } from '../operation/calendar-of.ts'
import { claimKey } from '../operation/claim-key.ts'
import { asDate } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { hold } from '../operation/hold.ts'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { newestFirst } from './load-quota-rules.ts'

/** Lets another rule of quotas hold from a month on. What held before stays. */
export async function setQuotaRule(request: Request, input: SetQuotaRuleInput): Promise<string> {
  authorize(request, 'quota_rule.set')
  const { basedOnRuleId, fromMonth: wished, prorates, ramp, idempotencyKey } = input
  const { fromMonth } = decided(decideQuotaRule(wished, thisMonthOf(request)))
  const { tenantId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'setQuotaRule', key: idempotencyKey, input, resultId: id }
    const setBefore = await claimKey(db, request, claim)
    if (setBefore) return setBefore
    // One at a time in a chain: whoever comes second sees what the first wrote.
    await hold(db, tenantId, 'quota rule')
    const newest = await db.quotaRule.findFirst({ orderBy: { id: 'desc' } })
    if (basedOnRuleId !== (newest?.id ?? null)) throw new Refused('write.stale')
    const before = await db.quotaRule.findFirst({ where: { fromMonth: { lte: asDate(fromMonth) } }, ...newestFirst })
    const version = { fromMonth: asDate(fromMonth), prorates, ramp }
    await db.quotaRule.createMany({ data: [{ tenantId, id, ...version, createdAt: request.now }] })
    const change = { action: 'quota_rule.set', entity: 'quota_rule', entityId: id, franchiseeId: null } as const
    await recordChange(db, request, { ...change, before: before ?? undefined, after: version })
    await announce(db, request, 'staff.presence_changed', { fromOn: calendarOf(request.chain).spanOf(fromMonth).from })
    return id
  })
}
