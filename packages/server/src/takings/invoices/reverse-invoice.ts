import type { Writing } from '@hubcap/database/door/database'
import { decideRedInvoice } from '@hubcap/rules/takings/invoices/decide-reversal'
import type { ReverseInvoiceInput } from '@hubcap/rules/takings/invoices/reverse-invoice.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { asDate, todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { refuseDuplicate } from '../../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { loadIssued } from './load-issued.ts'
import { takeInvoiceNo } from './take-invoice-no.ts'

async function reverse(db: Writing, request: Request, input: ReverseInvoiceInput): Promise<void> {
  const { id, medium, seriesId, reason } = input
  const { row, issued } = await loadIssued(db, request, id)
  decided(decideRedInvoice(issued, medium))
  const invoiceNo = await takeInvoiceNo(db, request, { ...row, seriesId, invoiceNo: input.invoiceNo })
  const red = { id: uuidv7(), kind: 'red', invoiceNo, seriesId, amount: -row.amount, reversesId: id, reason }
  const issuedNow = { issuedAt: request.now, issuedOn: asDate(todayOf(request)) }
  await db.invoice.updateMany({ where: { id, status: 'issued' }, data: { status: 'reversed' } })
  await db.invoice.createMany({ data: [{ ...row, ...red, ...issuedNow }] })
  await recordChange(db, request, {
    ...{ action: 'invoice.reverse', entity: 'invoice', entityId: id, franchiseeId: row.franchiseeId },
    before: { invoiceNo: row.invoiceNo, status: row.status, amount: row.amount },
    after: { status: 'reversed', redNo: invoiceNo, reason },
  })
}

/** Takes all of an invoice back by a red one of its own number. @throws Refused invoice.…, stock.… */
export async function reverseInvoice(request: Request, input: ReverseInvoiceInput): Promise<string> {
  authorize(request, 'invoice.reverse')
  const { id, idempotencyKey } = input
  const claim = { operation: 'reverseInvoice', key: idempotencyKey, input, resultId: id }
  const write = () =>
    doorOf(request).write(async (db) => {
      if (!(await claimKey(db, request, claim))) await reverse(db, request, input)
      return id
    })
  return refuseDuplicate(write, { invoice_no: 'invoice.number_used' }, { no: input.invoiceNo })
}
