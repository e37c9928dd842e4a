import { decideVoidInvoice } from '@hubcap/rules/takings/invoices/decide-reversal'
import type { VoidInvoiceInput } from '@hubcap/rules/takings/invoices/reverse-invoice.input'
import { claimKey } from '../../operation/claim-key.ts'
import { todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { loadIssued } from './load-issued.ts'

/** Voids a paper invoice of this month. Its number stays used. @throws Refused invoice.… */
export async function voidInvoice(request: Request, input: VoidInvoiceInput): Promise<string> {
  authorize(request, 'invoice.reverse')
  const { id, reason, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    if (await claimKey(db, request, { operation: 'voidInvoice', key: idempotencyKey, input, resultId: id })) return
    const { row, issued } = await loadIssued(db, request, id)
    decided(decideVoidInvoice(issued, todayOf(request)))
    const change = { status: 'voided', voidedAt: request.now, reason }
    await db.invoice.updateMany({ where: { id, status: 'issued' }, data: change })
    await recordChange(db, request, {
      ...{ action: 'invoice.reverse', entity: 'invoice', entityId: id, franchiseeId: row.franchiseeId },
      before: { invoiceNo: row.invoiceNo, status: row.status, amount: row.amount },
      after: change,
    })
  })
  return id
}
