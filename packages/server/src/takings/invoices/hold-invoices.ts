import type { Writing } from '@hubcap/database/door/database'
import { hold } from '../../operation/hold.ts'
import type { Request } from '../../operation/request.ts'
import type { SourceIds } from './load-invoiceable.ts'

/** Holds the invoices of a sale or recharge until the transaction ends: two at once would together say more than came in. */
export async function holdInvoices(db: Writing, { actor }: Request, source: SourceIds): Promise<void> {
  const id = source.cardSaleId ?? source.movementId ?? source.tillSaleId
  await hold(db, actor.tenantId, 'invoices', String(id))
}
