import { decideTake } from '@hubcap/rules/leads/decide-take'
import type { TakeLeadInput } from '@hubcap/rules/leads/take-lead.input'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { hold } from '../operation/hold.ts'
import { recordChange } from '../operation/record-change.ts'
import { notAllowed, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { leadRuleOn } from './lead-rule-on.ts'

/**
 * A rep takes a lead from the pool of their store. Of two who take it at once one has it.
 * @throws Refused lead.taken_already, lead.too_many_open
 */
export async function takeLead(request: Request, input: TakeLeadInput): Promise<string> {
  authorize(request, 'lead.take')
  const { id, idempotencyKey } = input
  const { staffId } = request.actor
  if (!staffId) throw notAllowed()
  await doorOf(request).write(async (db) => {
    if (await claimKey(db, request, { operation: 'takeLead', key: idempotencyKey, input, resultId: id })) return
    // One after the other, so that somebody who takes two at once doesn't end above the limit.
    await hold(db, request.actor.tenantId, 'take_lead', staffId)
    const lead = await db.lead.findFirst({ where: { id, staffId: null, status: 'open' } })
    // A colleague's is out of sight: whoever was slower is told so, and nothing else.
    if (!lead) throw new Refused('lead.taken_already')
    const { franchiseeId, storeId } = lead
    authorize(request, 'lead.take', { franchiseeId, storeId })
    const today = todayOf(request)
    decided(decideTake(await db.lead.count({ where: { staffId, status: 'open' } }), await leadRuleOn(db, today)))
    const taken = { staffId, enteredPoolAt: null }
    const { count } = await db.lead.updateMany({
      where: { id, staffId: null, status: 'open' },
      data: { ...taken, quietSince: asDate(today), revision: { increment: 1 } },
    })
    if (count === 0) throw new Refused('lead.taken_already')
    const entry = { action: 'lead.take', entity: 'lead', entityId: id, franchiseeId } as const
    await recordChange(db, request, { ...entry, before: { name: lead.name, staffId: null }, after: taken })
  })
  return id
}
