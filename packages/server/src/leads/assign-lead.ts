import type { AssignLeadInput } from '@hubcap/rules/leads/assign-lead.input'
import { decideChange } from '@hubcap/rules/leads/decide-lead'
import type { LeadStatus } from '@hubcap/rules/leads/lead'
import { claimKey } from '../operation/claim-key.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireUpdated } from '../operation/require-fresh.ts'
import { loadHolder } from './load-holder.ts'
import { loggedLead } from './logged-lead.ts'

/** Gives a lead to somebody, or back to the pool of a store. */
export async function assignLead(request: Request, input: AssignLeadInput): Promise<string> {
  authorize(request, 'lead.assign')
  const { id, storeId, staffId, idempotencyKey } = input
  const write = () =>
    doorOf(request).write(async (db) => {
      if (await claimKey(db, request, { operation: 'assignLead', key: idempotencyKey, input, resultId: id })) return
      const lead = await db.lead.findFirst({ where: { id } })
      if (!lead) throw notFound()
      const before = { franchiseeId: lead.franchiseeId, storeId: lead.storeId, staffId: lead.staffId }
      authorize(request, 'lead.assign', before)
      decided(decideChange({ status: lead.status as LeadStatus }))
      const holder = await loadHolder(db, request, { storeId, staffId })
      const { franchiseeId } = holder
      authorize(request, 'lead.assign', { franchiseeId, storeId, staffId })
      const where = { id, revision: lead.revision }
      requireUpdated(await db.lead.updateMany({ where, data: { ...holder, revision: { increment: 1 } } }))
      await recordChange(db, request, {
        action: 'lead.assign',
        entity: 'lead',
        entityId: id,
        franchiseeId,
        before: { name: lead.name, ...before },
        after: loggedLead(holder),
      })
    })
  await refuseDuplicate(write, { phone_key: 'lead.phone_taken' })
  return id
}
