import type { Prisma } from '@hubcap/database/prisma'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { tillPaymentTerms, tillSaleStatusTerms } from '@hubcap/words/terms/services'
import { momentCell, moneyCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type TillSaleFilterInput, tillSaleWhere } from './till-sale-filter.ts'
import { tillSaleOrder } from './till-sales.query.ts'

const name = { select: { name: true } }
const inOrder = { orderBy: { no: 'asc' as const } }
const include = {
  ...{ franchisee: name, store: name, staff: name, customer: { select: { name: true, customerNo: true } } },
  ...{ lines: inOrder, payments: inOrder },
}
type Row = Prisma.TillSaleGetPayload<{ include: typeof include }>

const services = ({ lines }: Row) =>
  lines.map(({ serviceName, quantity }) => (quantity === 1 ? serviceName : `${serviceName} × ${quantity}`)).join('; ')

export const tillSalesExport = listExport<TillSaleFilterInput, Row>({
  path: 'till-sales',
  fileName: { zh: '收银记录', en: 'Receipts' },
  action: 'till_sale.read',
  node: 'TillSale',
  filterType: 'TillSaleFilter',
  sorting: tillSaleOrder,
  load: (db, filter, { where, ...page }) =>
    db.tillSale.findMany({ ...page, where: { AND: [tillSaleWhere(filter), where] }, include }),
  columns: [
    { heading: { zh: '收银单号', en: 'Receipt number' }, shownAs: 'saleNo', cell: (row) => row.saleNo },
    { heading: { zh: '时间', en: 'At' }, shownAs: 'soldAt', cell: (row, reader) => momentCell(row.soldAt, reader) },
    { heading: { zh: '加盟商', en: 'Franchisee' }, shownAs: 'franchisee', cell: (row) => row.franchisee?.name ?? null },
    { heading: { zh: '门店', en: 'Store' }, shownAs: 'store', cell: (row) => row.store?.name ?? null },
    { heading: { zh: '员工', en: 'Staff' }, shownAs: 'staff', cell: (row) => row.staff?.name ?? null },
    { heading: { zh: '客户编号', en: 'Customer number' }, cell: (row) => row.customer?.customerNo ?? null },
    { heading: { zh: '客户', en: 'Customer' }, shownAs: 'customer', cell: (row) => row.customer?.name ?? null },
    { heading: { zh: '服务', en: 'Services' }, shownAs: 'services', cell: services },
    { heading: { zh: '合计', en: 'Total' }, shownAs: 'total', cell: (row, reader) => moneyCell(row.total, reader) },
    {
      heading: { zh: '用卡支付', en: 'Paid by card' },
      shownAs: 'paidByCard',
      cell: (row, reader) => moneyCell(row.total - row.paidOtherwise - row.paidByPoints, reader),
    },
    {
      heading: tillPaymentTerms.points,
      shownAs: 'paidByPoints',
      cell: (row, reader) => moneyCell(row.paidByPoints, reader),
    },
    {
      heading: { zh: '卡外支付', en: 'Paid otherwise' },
      shownAs: 'paidOtherwise',
      cell: (row, reader) => moneyCell(row.paidOtherwise, reader),
    },
    {
      heading: { zh: '支付方式', en: 'Payment' },
      shownAs: 'payment',
      cell: ({ payments }, reader) =>
        [
          ...new Set(
            payments.map(({ paymentMethod, cardName, points }) =>
              paymentMethod
                ? termCell(paymentMethodTerms, paymentMethod, reader)
                : points === null
                  ? cardName
                  : termCell(tillPaymentTerms, 'points', reader),
            ),
          ),
        ].join(', '),
    },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: (row, reader) => termCell(tillSaleStatusTerms, row.status, reader),
    },
    { heading: { zh: '冲正时间', en: 'Reversed at' }, cell: (row, reader) => momentCell(row.reversedAt, reader) },
    { heading: { zh: '冲正原因', en: 'Reason' }, cell: (row) => row.reverseReason },
  ],
})
