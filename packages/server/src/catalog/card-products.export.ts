import type { Prisma } from '@hubcap/database/prisma'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import { cardIssuerTerms, cardProductStatusTerms } from '@hubcap/words/terms/catalog'
import { momentCell, moneyCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { asDate } from '../operation/dates.ts'
import { type CardProductFilterInput, cardProductWhere } from './card-product-filter.ts'
import { cardProductOrder } from './card-products.query.ts'
import { onlyVersion, versionsBy } from './version-today.ts'

type Row = Prisma.CardProductGetPayload<{ include: { versions: true } }>

export const cardProductsExport = listExport<CardProductFilterInput, Row>({
  path: 'card-products',
  fileName: { zh: '卡产品', en: 'Card products' },
  action: 'card_product.read',
  node: 'CardProduct',
  filterType: 'CardProductFilter',
  sorting: cardProductOrder,
  load: (db, filter, { where, ...page }, { now, timeZone }) =>
    db.cardProduct.findMany({
      ...page,
      where: { AND: [cardProductWhere(filter), where] },
      include: { versions: versionsBy(asDate(soldOn(now, timeZone))) },
    }),
  columns: [
    { heading: { zh: '编号', en: 'Code' }, shownAs: 'code', cell: (row) => row.code },
    { heading: { zh: '名称', en: 'Name' }, shownAs: 'name', cell: (row) => row.name },
    {
      heading: { zh: '售价', en: 'Price' },
      shownAs: 'price',
      cell: (row, reader) => moneyCell(onlyVersion(row).price, reader),
    },
    {
      heading: { zh: '本金', en: 'Principal' },
      shownAs: 'principal',
      cell: (row, reader) => moneyCell(onlyVersion(row).principal, reader),
    },
    {
      heading: { zh: '赠送金额', en: 'Bonus' },
      shownAs: 'bonus',
      cell: (row, reader) => moneyCell(onlyVersion(row).bonus, reader),
    },
    {
      heading: { zh: '发卡方', en: 'Issuer' },
      shownAs: 'issuer',
      cell: (row, reader) => termCell(cardIssuerTerms, onlyVersion(row).issuer, reader),
    },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: (row, reader) => termCell(cardProductStatusTerms, row.status, reader),
    },
    { heading: { zh: '录入时间', en: 'Entered at' }, cell: (row, reader) => momentCell(row.createdAt, reader) },
  ],
})
