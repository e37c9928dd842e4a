import type { Prisma } from '@hubcap/database/prisma'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { countCell, momentCell, moneyCell, termCell } from '../../http/exports/cells.ts'
import { listExport } from '../../http/exports/list-export.ts'
import { bookedRecharge } from './booked-recharge.ts'
import { type RechargeFilterInput, rechargeWhere } from './recharge-filter.ts'
import { rechargeOrder } from './recharges.query.ts'

const name = { select: { name: true } }
const include = {
  ...{ franchisee: name, store: name, staff: name, reversedBy: { select: { id: true } } },
  card: { select: { cardNo: true, customer: name, cardProduct: name } },
  transfers: { select: { debitAccountId: true, creditAccountId: true, amount: true } },
}
type Row = Prisma.LedgerMovementGetPayload<{ include: typeof include }>

const voided = { zh: '已作废', en: 'Voided' }

export const rechargesExport = listExport<RechargeFilterInput, Row>({
  path: 'recharges',
  fileName: { zh: '充值记录', en: 'Recharges' },
  action: 'card.read',
  node: 'LedgerMovement',
  filterType: 'RechargeFilter',
  sorting: rechargeOrder,
  load: (db, filter, { where, ...page }) =>
    db.ledgerMovement.findMany({ ...page, where: { AND: [rechargeWhere(filter), where] }, include }),
  columns: [
    { heading: { zh: '时间', en: 'At' }, shownAs: 'at', cell: (row, reader) => momentCell(row.at, reader) },
    { heading: { zh: '卡号', en: 'Card number' }, shownAs: 'card', cell: (row) => row.card?.cardNo ?? null },
    {
      heading: { zh: '卡产品', en: 'Card product' },
      shownAs: 'product',
      cell: (row) => row.card?.cardProduct.name ?? null,
    },
    { heading: { zh: '客户', en: 'Customer' }, shownAs: 'customer', cell: (row) => row.card?.customer?.name ?? null },
    {
      heading: { zh: '实收', en: 'Paid' },
      shownAs: 'paid',
      cell: (row, reader) => moneyCell(BigInt(bookedRecharge(row).paid), reader),
    },
    {
      heading: { zh: '支付方式', en: 'Payment' },
      shownAs: 'payment',
      cell: (row, reader) =>
        bookedRecharge(row)
          .payments.map(({ method }) => termCell(paymentMethodTerms, method, reader))
          .join(', '),
    },
    {
      heading: { zh: '本金到账', en: 'Principal' },
      shownAs: 'principal',
      cell: (row, reader) => moneyCell(BigInt(bookedRecharge(row).principal), reader),
    },
    {
      heading: { zh: '赠送到账', en: 'Bonus' },
      shownAs: 'bonus',
      cell: (row, reader) => moneyCell(BigInt(bookedRecharge(row).bonus), reader),
    },
    {
      heading: { zh: '次数到账', en: 'Uses' },
      shownAs: 'uses',
      cell: (row) => countCell(bookedRecharge(row).uses || null),
    },
    { heading: { zh: '加盟商', en: 'Franchisee' }, shownAs: 'franchisee', cell: (row) => row.franchisee?.name ?? null },
    { heading: { zh: '门店', en: 'Store' }, shownAs: 'store', cell: (row) => row.store?.name ?? null },
    { heading: { zh: '员工', en: 'Staff' }, shownAs: 'staff', cell: (row) => row.staff?.name ?? null },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: ({ reversedBy }, { locale }) => (reversedBy.length > 0 ? voided[locale] : null),
    },
  ],
})
