import type { Prisma } from '@hubcap/database/prisma'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import { cardSaleStatusTerms, paymentMethodTerms } from '@hubcap/words/terms/sales'
import { momentCell, moneyCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type CardSaleFilterInput, cardSaleWhere, searchedSales } from './card-sale-filter.ts'
import { cardSaleOrder } from './card-sales.query.ts'

const name = { select: { name: true } }
const include = {
  franchisee: name,
  staff: { select: { staffNo: true } },
  customer: { select: { customerNo: true } },
  cardProduct: name,
}
type Row = Prisma.CardSaleGetPayload<{ include: typeof include }>

const terms = importFieldTerms.card_sales

/** Under the headings by which an import knows its columns, where it has them. */
export const cardSalesExport = listExport<CardSaleFilterInput, Row>({
  path: 'card-sales',
  fileName: { zh: '售卡记录', en: 'Card sales' },
  action: 'card_sale.read',
  node: 'CardSale',
  filterType: 'CardSaleFilter',
  sorting: cardSaleOrder,
  load: async (db, filter, page) => {
    const searched = await searchedSales(db, filter)
    const where = { AND: [cardSaleWhere(filter), page.where] }
    return db.cardSale.findMany({ ...(searched ? await searched.page(page) : { ...page, where }), include })
  },
  columns: [
    { heading: terms.sale_no, shownAs: 'saleNo', cell: (row) => row.saleNo },
    { heading: terms.sold_on, shownAs: 'soldAt', cell: (row, reader) => momentCell(row.soldAt, reader) },
    { heading: { zh: '加盟商', en: 'Franchisee' }, shownAs: 'franchisee', cell: (row) => row.franchisee?.name ?? null },
    { heading: terms.store, shownAs: 'store', cell: (row) => row.storeName },
    { heading: terms.staff_no, cell: (row) => row.staff?.staffNo ?? null },
    { heading: { zh: '销售员', en: 'Seller' }, shownAs: 'staff', cell: (row) => row.staffName },
    { heading: terms.customer_no, cell: (row) => row.customer?.customerNo ?? null },
    { heading: { zh: '客户姓名', en: 'Customer' }, shownAs: 'customer', cell: (row) => row.customerName },
    { heading: terms.card_product, shownAs: 'product', cell: (row) => row.cardProduct?.name ?? null },
    {
      heading: terms.payment_method,
      shownAs: 'payment',
      cell: (row, reader) => termCell(paymentMethodTerms, row.paymentMethod, reader),
    },
    { heading: terms.amount, shownAs: 'amount', cell: (row, reader) => moneyCell(row.amount, reader) },
    { heading: { zh: '本金', en: 'Principal' }, cell: (row, reader) => moneyCell(row.principal, reader) },
    { heading: { zh: '赠送金额', en: 'Bonus' }, cell: (row, reader) => moneyCell(row.bonus, reader) },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'customer',
      cell: (row, reader) => termCell(cardSaleStatusTerms, row.status, reader),
    },
    { heading: { zh: '作废时间', en: 'Voided at' }, cell: (row, reader) => momentCell(row.voidedAt, reader) },
    { heading: { zh: '作废人', en: 'Voided by' }, cell: (row) => row.voidedByName },
    { heading: { zh: '作废原因', en: 'Reason' }, cell: (row) => row.voidReason },
    { heading: { zh: '录入人', en: 'Recorded by' }, cell: (row) => row.recordedByName },
  ],
})
