import { decideLeadRule } from '@hubcap/rules/leads/decide-take'
import type { SetLeadRuleInput } from '@hubcap/rules/leads/set-lead-rule.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { leadRuleHeldOn } from './lead-rule-on.ts'

/** Lets other rules hold from a day on. What is quiet too long by them goes back in the night of that day. */
export async function setLeadRule(request: Request, input: SetLeadRuleInput): Promise<string> {
  authorize(request, 'lead_rule.set')
  const { idempotencyKey, fromOn, quietDays, warnDays, maxOpen } = input
  decided(decideLeadRule(fromOn, todayOf(request)))
  const { tenantId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'setLeadRule', key: idempotencyKey, input, resultId: id }
    const setBefore = await claimKey(db, request, claim)
    if (setBefore) return setBefore
    const before = await db.leadRule.findFirst(leadRuleHeldOn(fromOn))
    const version = { fromOn: asDate(fromOn), quietDays, warnDays, maxOpen }
    await db.leadRule.createMany({ data: [{ tenantId, id, ...version, createdAt: request.now }] })
    const change = { action: 'lead_rule.set', entity: 'lead_rule', entityId: id, franchiseeId: null } as const
    await recordChange(db, request, { ...change, before: before ?? undefined, after: version })
    return id
  })
}
