import { decideChange } from '@hubcap/rules/leads/decide-lead'
import type { LeadStatus } from '@hubcap/rules/leads/lead'
import type { LoseLeadInput } from '@hubcap/rules/leads/lose-lead.input'
import { claimKey } from '../operation/claim-key.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireUpdated } from '../operation/require-fresh.ts'

/** Nothing came of it, and why. */
export async function loseLead(request: Request, input: LoseLeadInput): Promise<string> {
  authorize(request, 'lead.change')
  const { id, reason, note, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    if (await claimKey(db, request, { operation: 'loseLead', key: idempotencyKey, input, resultId: id })) return
    const lead = await db.lead.findFirst({ where: { id } })
    if (!lead) throw notFound()
    const { franchiseeId, storeId, staffId, revision } = lead
    authorize(request, 'lead.change', { franchiseeId, storeId, staffId })
    decided(decideChange({ status: lead.status as LeadStatus }))
    const lost = { status: 'lost', lostReason: reason, lostNote: note, closedAt: request.now }
    const change = { ...lost, nextStep: null, nextStepOn: null }
    requireUpdated(
      await db.lead.updateMany({ where: { id, revision }, data: { ...change, revision: { increment: 1 } } }),
    )
    const entry = { action: 'lead.change', entity: 'lead', entityId: id, franchiseeId } as const
    await recordChange(db, request, { ...entry, before: { name: lead.name, status: lead.status }, after: change })
  })
  return id
}
