import type { Prisma } from '@hubcap/database/prisma'
import { numberMediumTerms } from '@hubcap/words/terms/cards'
import {
  invoiceKindTerms,
  invoiceSourceTerms,
  invoiceStatusTerms,
  taxTreatmentTerms,
} from '@hubcap/words/terms/invoices'
import { momentCell, moneyCell, termCell } from '../../http/exports/cells.ts'
import { listExport } from '../../http/exports/list-export.ts'
import { type InvoiceFilterInput, invoiceWhere } from './invoice-filter.ts'
import { invoiceOrder } from './invoices.query.ts'

const name = { select: { name: true } }
const saleNo = { select: { saleNo: true } }
const include = {
  ...{ franchisee: name, store: name, staff: name, cardSale: saleNo, tillSale: saleNo },
  reverses: { select: { invoiceNo: true } },
}
type Row = Prisma.InvoiceGetPayload<{ include: typeof include }>

export const invoicesExport = listExport<InvoiceFilterInput, Row>({
  path: 'invoices',
  fileName: { zh: '发票', en: 'Invoices' },
  action: 'invoice.read',
  node: 'Invoice',
  filterType: 'InvoiceFilter',
  sorting: invoiceOrder,
  load: (db, filter, { where, ...page }) =>
    db.invoice.findMany({ ...page, where: { AND: [invoiceWhere(filter), where] }, include }),
  columns: [
    { heading: { zh: '发票号码', en: 'Invoice number' }, shownAs: 'invoiceNo', cell: (row) => row.invoiceNo },
    {
      heading: { zh: '开票时间', en: 'Issued at' },
      shownAs: 'issuedAt',
      cell: (row, reader) => momentCell(row.issuedAt, reader),
    },
    { heading: { zh: '蓝字/红字', en: 'Kind' }, cell: (row, reader) => termCell(invoiceKindTerms, row.kind, reader) },
    {
      heading: { zh: '介质', en: 'Medium' },
      shownAs: 'medium',
      cell: (row, reader) => termCell(numberMediumTerms, row.medium, reader),
    },
    { heading: { zh: '购买方', en: 'Buyer' }, shownAs: 'buyer', cell: (row) => row.buyerName },
    { heading: { zh: '税号', en: 'Tax number' }, shownAs: 'buyer', cell: (row) => row.buyerTaxId },
    {
      heading: { zh: '价税合计', en: 'Amount with tax' },
      shownAs: 'amount',
      cell: (row, reader) => moneyCell(row.amount, reader),
    },
    {
      heading: { zh: '征税', en: 'Tax' },
      shownAs: 'taxTreatment',
      cell: (row, reader) => termCell(taxTreatmentTerms, row.taxTreatment, reader),
    },
    {
      heading: { zh: '开票事项', en: 'For' },
      shownAs: 'source',
      cell: (row, reader) => termCell(invoiceSourceTerms, row.source, reader),
    },
    {
      heading: { zh: '单号', en: 'Sale number' },
      shownAs: 'saleNo',
      cell: (row) => row.cardSale?.saleNo ?? row.tillSale?.saleNo ?? null,
    },
    { heading: { zh: '加盟商', en: 'Franchisee' }, cell: (row) => row.franchisee?.name ?? null },
    { heading: { zh: '门店', en: 'Store' }, shownAs: 'store', cell: (row) => row.store?.name ?? null },
    { heading: { zh: '员工', en: 'Staff' }, shownAs: 'staff', cell: (row) => row.staff?.name ?? null },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: (row, reader) => termCell(invoiceStatusTerms, row.status, reader),
    },
    { heading: { zh: '对应蓝字发票', en: 'Takes back' }, cell: (row) => row.reverses?.invoiceNo ?? null },
    { heading: { zh: '作废时间', en: 'Voided at' }, cell: (row, reader) => momentCell(row.voidedAt, reader) },
    { heading: { zh: '原因', en: 'Reason' }, cell: (row) => row.reason },
  ],
})
