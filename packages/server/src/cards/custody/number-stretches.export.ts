import type { Prisma } from '@hubcap/database/prisma'
import { holderLevelTerms, numberSeriesKindTerms, stockStateTerms } from '@hubcap/words/terms/cards'
import { countCell, momentCell, termCell } from '../../http/exports/cells.ts'
import { listExport } from '../../http/exports/list-export.ts'
import { type NumberStretchFilterInput, numberStretchOrder, stretchWhere } from './number-stretches.query.ts'
import { writtenNumber } from './written-number.ts'

const name = { select: { name: true } }
const include = { series: true, franchisee: name, store: name, staff: name } as const
type Row = Prisma.NumberStretchGetPayload<{ include: typeof include }>

export const numberStretchesExport = listExport<NumberStretchFilterInput, Row>({
  path: 'card-stock',
  fileName: { zh: '卡号与票据库存', en: 'Cards and invoices in stock' },
  action: 'card_stock.read',
  node: 'NumberStretch',
  filterType: 'NumberStretchFilter',
  sorting: numberStretchOrder,
  load: (db, filter, { where, ...page }) =>
    db.numberStretch.findMany({ ...page, where: { AND: [stretchWhere(filter), where] }, include }),
  columns: [
    { heading: { zh: '号段系列', en: 'Series' }, shownAs: 'series', cell: (row) => row.series.name },
    {
      heading: { zh: '类型', en: 'Kind' },
      cell: (row, reader) => termCell(numberSeriesKindTerms, row.series.kind, reader),
    },
    {
      heading: { zh: '首号', en: 'First' },
      shownAs: 'first',
      cell: (row) => writtenNumber(row.series, row.firstSerial),
    },
    { heading: { zh: '末号', en: 'Last' }, shownAs: 'first', cell: (row) => writtenNumber(row.series, row.lastSerial) },
    { heading: { zh: '数量', en: 'Quantity' }, shownAs: 'quantity', cell: (row) => countCell(row.quantity) },
    {
      heading: { zh: '状态', en: 'State' },
      shownAs: 'state',
      cell: (row, reader) => termCell(stockStateTerms, row.state, reader),
    },
    {
      heading: { zh: '持有层级', en: 'Held by' },
      shownAs: 'holder',
      cell: (row, reader) => termCell(holderLevelTerms, row.holder, reader),
    },
    { heading: { zh: '加盟商', en: 'Franchisee' }, shownAs: 'holder', cell: (row) => row.franchisee?.name ?? null },
    { heading: { zh: '门店', en: 'Store' }, shownAs: 'holder', cell: (row) => row.store?.name ?? null },
    { heading: { zh: '员工', en: 'Staff' }, shownAs: 'holder', cell: (row) => row.staff?.name ?? null },
    { heading: { zh: '自', en: 'Since' }, shownAs: 'since', cell: (row, reader) => momentCell(row.since, reader) },
  ],
})
