import type { Writing } from '@hubcap/database/door/database'
import { decideInvoice } from '@hubcap/rules/takings/invoices/decide-invoice'
import { taxTreatmentOf } from '@hubcap/rules/takings/invoices/invoice'
import type { IssueInvoiceInput } from '@hubcap/rules/takings/invoices/issue-invoice.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { asDate, todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { refuseDuplicate } from '../../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { holdInvoices } from './hold-invoices.ts'
import { loadInvoiceable } from './load-invoiceable.ts'
import { takeInvoiceNo } from './take-invoice-no.ts'

async function issue(db: Writing, request: Request, id: string, input: IssueInvoiceInput): Promise<void> {
  await holdInvoices(db, request, input)
  const source = await loadInvoiceable(db, request, input)
  const { franchiseeId, storeId, staffId } = source
  authorize(request, 'invoice.issue', { franchiseeId, storeId, staffId })
  const { amount, medium, seriesId, buyerName, buyerTaxId } = input
  decided(decideInvoice({ ...source, amount, currency: request.chain.currency }))
  const invoiceNo = await takeInvoiceNo(db, request, { ...input, franchiseeId, storeId })
  const of = { cardSaleId: source.cardSaleId, movementId: source.movementId, tillSaleId: source.tillSaleId }
  const row = {
    ...{
      tenantId: request.actor.tenantId,
      id,
      franchiseeId,
      storeId,
      staffId,
      kind: 'blue',
      medium,
      seriesId,
      invoiceNo,
    },
    ...{ source: source.source, ...of, taxTreatment: taxTreatmentOf(source.source), buyerName, buyerTaxId },
    ...{ amount: BigInt(amount), status: 'issued', reversesId: null, reason: null, voidedAt: null },
    ...{ issuedAt: request.now, issuedOn: asDate(todayOf(request)) },
  }
  await db.invoice.createMany({ data: [row] })
  const after = { invoiceNo, medium, source: source.source, saleNo: source.saleNo, amount, issuedAt: request.now }
  await recordChange(db, request, { action: 'invoice.issue', entity: 'invoice', entityId: id, franchiseeId, after })
}

/**
 * Issues an invoice for what came in: never for more than that, and by a number that is used once.
 * @throws Refused invoice.…, stock.…
 */
export async function issueInvoice(request: Request, input: IssueInvoiceInput): Promise<string> {
  authorize(request, 'invoice.issue')
  const id = uuidv7()
  const claim = { operation: 'issueInvoice', key: input.idempotencyKey, input, resultId: id }
  const write = () =>
    doorOf(request).write(async (db) => {
      const before = await claimKey(db, request, claim)
      if (before) return before
      await issue(db, request, id, input)
      return id
    })
  return refuseDuplicate(write, { invoice_no: 'invoice.number_used' }, { no: input.invoiceNo })
}
