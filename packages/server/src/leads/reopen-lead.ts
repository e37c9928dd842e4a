import { decideReopening } from '@hubcap/rules/leads/decide-lead'
import type { LeadStatus } from '@hubcap/rules/leads/lead'
import type { ReopenLeadInput } from '@hubcap/rules/leads/reopen-lead.input'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireUpdated } from '../operation/require-fresh.ts'
import { loggedLead } from './logged-lead.ts'

/** Somebody who was lost asks again. @throws Refused lead.phone_taken where they were noted anew meanwhile */
export async function reopenLead(request: Request, input: ReopenLeadInput): Promise<string> {
  authorize(request, 'lead.change')
  const { id, idempotencyKey } = input
  const write = () =>
    doorOf(request).write(async (db) => {
      if (await claimKey(db, request, { operation: 'reopenLead', key: idempotencyKey, input, resultId: id })) return
      const lead = await db.lead.findFirst({ where: { id } })
      if (!lead) throw notFound()
      const { franchiseeId, storeId, staffId, revision } = lead
      authorize(request, 'lead.change', { franchiseeId, storeId, staffId })
      decided(decideReopening({ status: lead.status as LeadStatus, erasedAt: lead.erasedAt }))
      const open = { status: 'open', lostReason: null, lostNote: null, closedAt: null }
      const change = { ...open, quietSince: asDate(todayOf(request)) }
      requireUpdated(
        await db.lead.updateMany({ where: { id, revision }, data: { ...change, revision: { increment: 1 } } }),
      )
      const before = { name: lead.name, status: lead.status, lostReason: lead.lostReason }
      const entry = { action: 'lead.change', entity: 'lead', entityId: id, franchiseeId } as const
      await recordChange(db, request, { ...entry, before, after: loggedLead(change) })
    })
  await refuseDuplicate(write, { phone_key: 'lead.phone_taken' })
  return id
}
