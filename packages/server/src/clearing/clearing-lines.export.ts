import type { ClearingRunLine } from '@hubcap/database/prisma'
import { maskCardNo } from '@hubcap/rules/cards/mask-card-no'
import { transferPriceTerms } from '@hubcap/words/terms/cards'
import { clearingLineKindTerms, transferCauseTerms } from '@hubcap/words/terms/ledger'
import type { Text } from '@hubcap/words/text'
import { countCell, dayCell, momentCell, moneyCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type ClearingLineFilterInput, clearingLineWhere } from './clearing-line-filter.ts'
import { clearingLineOrder } from './clearing-lines.query.ts'

/** A party without a name is headquarters. */
const headquarters: Text = { zh: '总部', en: 'Headquarters' }

/** What the nets of a run are made of, one row for each line. */
export const clearingLinesExport = listExport<ClearingLineFilterInput, ClearingRunLine>({
  path: 'clearing-lines',
  fileName: { zh: '清算明细', en: 'Clearing lines' },
  action: 'clearing.read',
  node: 'ClearingRunLine',
  filterType: 'ClearingLineFilter',
  sorting: clearingLineOrder,
  load: (db, filter, { where, ...page }) =>
    db.clearingRunLine.findMany({ ...page, where: { AND: [clearingLineWhere(filter), where] } }),
  columns: [
    { heading: { zh: '时间', en: 'At' }, cell: (row, reader) => momentCell(row.at, reader) },
    { heading: { zh: '记账日期', en: 'Booked on' }, cell: (row) => dayCell(row.bookedOn) },
    { heading: { zh: '类别', en: 'Kind' }, cell: (row, reader) => termCell(clearingLineKindTerms, row.kind, reader) },
    { heading: { zh: '事由', en: 'Cause' }, cell: (row, reader) => termCell(transferCauseTerms, row.cause, reader) },
    { heading: { zh: '应付方', en: 'Owed by' }, cell: (row, { locale }) => row.debtorName ?? headquarters[locale] },
    { heading: { zh: '应收方', en: 'Owed to' }, cell: (row, { locale }) => row.creditorName ?? headquarters[locale] },
    { heading: { zh: '金额', en: 'Amount' }, cell: (row, reader) => moneyCell(row.amount, reader) },
    { heading: { zh: '扣卡金额', en: 'Taken off the card' }, cell: (row, reader) => moneyCell(row.taken, reader) },
    { heading: { zh: '扣卡次数', en: 'Uses' }, cell: (row) => countCell(row.uses) },
    { heading: { zh: '门店', en: 'Store' }, cell: (row) => row.storeName },
    { heading: { zh: '卡产品', en: 'Card product' }, cell: (row) => row.cardProductName },
    { heading: { zh: '卡号', en: 'Card number' }, cell: (row) => row.cardNo && maskCardNo(row.cardNo) },
    { heading: { zh: '服务项目', en: 'Services' }, cell: (row) => row.serviceNames.join('; ') },
    { heading: { zh: '收银单号', en: 'Receipt' }, cell: (row) => row.tillSaleNo },
    {
      heading: { zh: '结算规则', en: 'Valued' },
      cell: (row, reader) => row.priceRule && termCell(transferPriceTerms, row.priceRule, reader),
    },
    { heading: { zh: '凭证', en: 'Movement' }, cell: (row) => row.movementId },
  ],
})
