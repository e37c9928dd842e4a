import { leadTwins } from '@hubcap/database/lookups/lead-twins'
import { afterVoid } from '@hubcap/rules/leads/decide-lead'
import type { Follower } from '../operation/announce.ts'
import { asDate, todayOf } from '../operation/dates.ts'
import { recordChange } from '../operation/record-change.ts'

/** A voided sale won nobody: its lead is open again, with whoever had it. */
export const reopenLeadOfVoided: Follower<'change.recorded'> = async (db, request, { action, entityId }) => {
  if (action !== 'card_sale.void') return
  const lead = await db.lead.findFirst({ where: { cardSaleId: entityId } })
  if (!lead) return
  const { id, franchiseeId, phoneKey } = lead
  const twins = phoneKey ? await leadTwins(db, { franchiseeId, phoneKey, plateKey: null, nameKey: null }) : []
  const { status, lostReason } = afterVoid(twins.length > 0)
  const closedAt = status === 'open' ? null : request.now
  const change = { status, lostReason, closedAt, cardSaleId: null, quietSince: asDate(todayOf(request)) }
  await db.lead.updateMany({ where: { id }, data: { ...change, revision: { increment: 1 } } })
  const { quietSince: _, ...after } = change
  const entry = { action: 'lead.change', entity: 'lead', entityId: id, franchiseeId } as const
  await recordChange(db, request, { ...entry, before: { name: lead.name, status: lead.status }, after })
}
