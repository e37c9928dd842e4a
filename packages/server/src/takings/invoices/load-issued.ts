import type { Writing } from '@hubcap/database/door/database'
import type { Invoice } from '@hubcap/database/prisma'
import type { NumberMedium } from '@hubcap/rules/cards/custody/number-series'
import type { IssuedInvoice } from '@hubcap/rules/takings/invoices/decide-reversal'
import type { InvoiceKind, InvoiceStatus } from '@hubcap/rules/takings/invoices/invoice'
import { asDay } from '../../operation/dates.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, type Request } from '../../operation/request.ts'
import { holdInvoices } from './hold-invoices.ts'

export type KnownInvoice = { readonly row: Invoice; readonly issued: IssuedInvoice }

/** An invoice that is to be taken back, held until the transaction ends. */
export async function loadIssued(db: Writing, request: Request, id: string): Promise<KnownInvoice> {
  const found = await db.invoice.findFirst({ where: { id } })
  if (!found) throw notFound()
  const { franchiseeId, storeId } = found
  authorize(request, 'invoice.reverse', { franchiseeId, storeId })
  await holdInvoices(db, request, found)
  const row = (await db.invoice.findFirst({ where: { id } })) ?? found
  const { kind, status, medium } = row
  const words = { kind: kind as InvoiceKind, status: status as InvoiceStatus, medium: medium as NumberMedium }
  return { row, issued: { ...words, issuedOn: asDay(row.issuedOn) } }
}
