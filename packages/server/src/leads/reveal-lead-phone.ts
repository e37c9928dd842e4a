import { ownEntriesSince } from '@hubcap/database/lookups/own-entries-since'
import { decideReveal, longestWindow } from '@hubcap/rules/customers/reveal-limit'
import type { RevealLeadPhoneInput } from '@hubcap/rules/leads/reveal-lead-phone.input'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

/** Counted with those of customers: a lead is one to be. */
const action = 'customer.reveal_phone'

/**
 * The phone of a lead in full, for whoever leads the one who has it: each in the log. Of the pool it stays covered until
 * somebody takes it. @throws Refused lead.nobodys, customer.too_many_reveals
 */
export async function revealLeadPhone(request: Request, { id }: RevealLeadPhoneInput): Promise<string | null> {
  authorize(request, action)
  return doorOf(request).write(async (db) => {
    const lead = await db.lead.findFirst({ where: { id } })
    if (!lead) throw notFound()
    if (lead.staffId === null && lead.status === 'open') throw new Refused('lead.nobodys')
    const { franchiseeId, storeId, staffId } = lead
    authorize(request, action, { franchiseeId, storeId, staffId })
    const { minutes, most } = longestWindow
    const times = await ownEntriesSince(db, action, new Date(request.now.getTime() - minutes * 60_000), most)
    decided(decideReveal(times, request.now))
    await recordChange(db, request, { action, entity: 'lead', entityId: id, franchiseeId, after: { name: lead.name } })
    return lead.phone
  })
}
