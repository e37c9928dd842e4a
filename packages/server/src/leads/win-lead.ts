import { decideWin } from '@hubcap/rules/leads/decide-lead'
import type { LeadStatus } from '@hubcap/rules/leads/lead'
import type { Follower } from '../operation/announce.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize } from '../operation/request.ts'
import { requireUpdated } from '../operation/require-fresh.ts'

/**
 * A sale wins the lead that it came from, in its transaction. One of the pool becomes the seller's.
 * @throws Refused lead.not_open, lead.other_store
 */
export const winLead: Follower<'card_sale.of_lead'> = async (db, request, sale) => {
  const { leadId, cardSaleId, customerId, storeId } = sale
  const lead = await db.lead.findFirst({ where: { id: leadId } })
  if (!lead) throw notFound()
  const { franchiseeId, staffId } = lead
  authorize(request, 'lead.change', { franchiseeId, storeId: lead.storeId, staffId })
  decided(decideWin({ status: lead.status as LeadStatus, storeId: lead.storeId }, { storeId }))
  const won = { status: 'won', closedAt: request.now, customerId, cardSaleId, nextStep: null, nextStepOn: null }
  const change = { ...won, ...(staffId === null && { staffId: sale.staffId, enteredPoolAt: null }) }
  const where = { id: leadId, revision: lead.revision }
  requireUpdated(await db.lead.updateMany({ where, data: { ...change, revision: { increment: 1 } } }))
  await db.cardSale.updateMany({ where: { id: cardSaleId }, data: { leadId } })
  await recordChange(db, request, {
    action: 'lead.change',
    entity: 'lead',
    entityId: leadId,
    franchiseeId,
    before: { name: lead.name, status: lead.status },
    after: change,
  })
}
