import type { Follower } from '../../operation/announce.ts'
import { Refused } from '../../operation/refused.ts'

/** What an invoice stands for isn't taken back under it: the red one comes first. @throws Refused invoice.still_stands */
export const requireInvoicesTakenBack: Follower<'change.recorded'> = async (db, _request, change) => {
  const { action, entityId } = change
  if (action !== 'card_sale.void' && action !== 'till_sale.reverse') return
  const of = action === 'card_sale.void' ? { cardSaleId: entityId } : { tillSaleId: entityId }
  const standing = await db.invoice.findFirst({ where: { ...of, kind: 'blue', status: 'issued' } })
  if (standing) throw new Refused('invoice.still_stands', { no: standing.invoiceNo })
}
