import type { Writing } from '@hubcap/database/door/database'
import type { DatedCardSale } from '@hubcap/rules/sales/record-card-sale.input'

/** Who developed a buyer: who worked on the lead that they were, else the seller. Of the pool it is nobody yet. */
export async function developerOf(db: Writing, { leadId, staffId }: DatedCardSale): Promise<string> {
  if (!leadId) return staffId
  const lead = await db.lead.findFirst({ where: { id: leadId }, select: { staffId: true } })
  return lead?.staffId ?? staffId
}
