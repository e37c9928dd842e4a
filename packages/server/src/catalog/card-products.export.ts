import type { Prisma } from '@hubcap/database/prisma'
import { cardIssuerTerms, cardProductStatusTerms } from '@hubcap/words/terms/catalog'
import { momentCell, moneyCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type CardProductFilterInput, cardProductWhere } from './card-product-filter.ts'
import { cardProductOrder } from './card-products.query.ts'

type Row = Prisma.CardProductGetPayload<object>

export const cardProductsExport = listExport<CardProductFilterInput, Row>({
  path: 'card-products',
  fileName: { zh: '卡产品', en: 'Card products' },
  action: 'card_product.read',
  node: 'CardProduct',
  filterType: 'CardProductFilter',
  sorting: cardProductOrder,
  load: (db, filter, { where, ...page }) =>
    db.cardProduct.findMany({ ...page, where: { AND: [cardProductWhere(filter), where] } }),
  columns: [
    { heading: { zh: '编号', en: 'Code' }, shownAs: 'code', cell: (row) => row.code },
    { heading: { zh: '名称', en: 'Name' }, shownAs: 'name', cell: (row) => row.name },
    { heading: { zh: '售价', en: 'Price' }, shownAs: 'price', cell: (row, reader) => moneyCell(row.price, reader) },
    {
      heading: { zh: '本金', en: 'Principal' },
      shownAs: 'principal',
      cell: (row, reader) => moneyCell(row.principal, reader),
    },
    { heading: { zh: '赠送金额', en: 'Bonus' }, shownAs: 'bonus', cell: (row, reader) => moneyCell(row.bonus, reader) },
    {
      heading: { zh: '发卡方', en: 'Issuer' },
      shownAs: 'issuer',
      cell: (row, reader) => termCell(cardIssuerTerms, row.issuer, reader),
    },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: (row, reader) => termCell(cardProductStatusTerms, row.status, reader),
    },
    { heading: { zh: '录入时间', en: 'Entered at' }, cell: (row, reader) => momentCell(row.createdAt, reader) },
  ],
})
