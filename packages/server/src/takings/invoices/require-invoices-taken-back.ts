import type { Prisma } from '@hubcap/database/prisma'
import type { LoggedAction } from '@hubcap/rules/audit/logged-action'
import type { Follower } from '../../operation/announce.ts'
import { Refused } from '../../operation/refused.ts'

/** What invoices are for that an action takes back; null for any other action. */
function takenBack(action: LoggedAction, id: string): Prisma.InvoiceWhereInput | null {
  if (action === 'card_sale.void') return { cardSaleId: id }
  if (action === 'till_sale.reverse') return { tillSaleId: id }
  // The card is told of, whose recharge has been reversed by then.
  return action === 'card.void_recharge' ? { movement: { cardId: id, reversedBy: { some: {} } } } : null
}

/** What an invoice stands for isn't taken back under it: the red one comes first. @throws Refused invoice.still_stands */
export const requireInvoicesTakenBack: Follower<'change.recorded'> = async (db, _request, change) => {
  const of = takenBack(change.action, change.entityId)
  if (!of) return
  const standing = await db.invoice.findFirst({ where: { ...of, kind: 'blue', status: 'issued' } })
  if (standing) throw new Refused('invoice.still_stands', { no: standing.invoiceNo })
}
