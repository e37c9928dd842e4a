import type { Prisma } from '@hubcap/database/prisma'
import { type PaymentMethod, paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { dayCloseStateTerms } from '@hubcap/words/terms/takings'
import type { Text } from '@hubcap/words/text'
import { dayCell, momentCell, moneyCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type DayCloseFilterInput, dayCloseWhere } from './day-close-filter.ts'
import { dayCloseOrder } from './day-closes.query.ts'

const include = {
  franchisee: { select: { name: true } },
  store: { select: { name: true } },
  methods: true,
  signature: true,
}
type Row = Prisma.DayCloseGetPayload<{ include: typeof include }>
type Column = Parameters<typeof listExport<DayCloseFilterInput, Row>>[0]['columns'][number]

const figures = {
  expected: { zh: '账面', en: 'expected' },
  counted: { zh: '清点', en: 'counted' },
  difference: { zh: '差额', en: 'difference' },
} as const satisfies Record<string, Text>

const methodOf = (row: Row, method: PaymentMethod) =>
  row.methods.find(({ paymentMethod }) => paymentMethod === method) ?? null

/** Three columns and the reason for each payment method. */
const columnsOf = (method: PaymentMethod): Column[] => {
  const { zh, en } = paymentMethodTerms[method]
  const sums = (Object.keys(figures) as (keyof typeof figures)[]).map(
    (figure): Column => ({
      heading: { zh: `${zh}${figures[figure].zh}`, en: `${en} ${figures[figure].en}` },
      cell: (row, reader) => moneyCell(methodOf(row, method)?.[figure] ?? null, reader),
    }),
  )
  const heading = { zh: `${zh}差额原因`, en: `${en} reason` }
  return [...sums, { heading, cell: (row) => methodOf(row, method)?.reason ?? null }]
}

export const dayClosesExport = listExport<DayCloseFilterInput, Row>({
  path: 'day-closes',
  fileName: { zh: '日结', en: 'Day closes' },
  action: 'day_close.read',
  node: 'DayClose',
  filterType: 'DayCloseFilter',
  sorting: dayCloseOrder,
  load: (db, filter, { where, ...page }) =>
    db.dayClose.findMany({ ...page, include, where: { AND: [dayCloseWhere(filter), where] } }),
  columns: [
    { heading: { zh: '日期', en: 'Day' }, cell: (row) => dayCell(row.day) },
    { heading: { zh: '加盟商', en: 'Franchisee' }, cell: (row) => row.franchisee?.name ?? null },
    { heading: { zh: '门店', en: 'Store' }, cell: (row) => row.store?.name ?? null },
    {
      heading: { zh: '状态', en: 'Status' },
      cell: (row, reader) => termCell(dayCloseStateTerms, row.signature ? 'signed' : 'counted', reader),
    },
    { heading: { zh: '账面合计', en: 'Expected' }, cell: (row, reader) => moneyCell(row.expected, reader) },
    { heading: { zh: '差额合计', en: 'Difference' }, cell: (row, reader) => moneyCell(row.difference, reader) },
    ...paymentMethods.flatMap(columnsOf),
    { heading: { zh: '上交现金', en: 'Cash handed over' }, cell: (row, reader) => moneyCell(row.handedOver, reader) },
    { heading: { zh: '清点人', en: 'Counted by' }, cell: (row) => row.countedByName },
    { heading: { zh: '清点时间', en: 'Counted at' }, cell: (row, reader) => momentCell(row.countedAt, reader) },
    { heading: { zh: '签字人', en: 'Signed by' }, cell: (row) => row.signature?.signedByName ?? null },
    {
      heading: { zh: '签字时间', en: 'Signed at' },
      cell: (row, reader) => momentCell(row.signature?.signedAt ?? null, reader),
    },
    { heading: { zh: '备注', en: 'Note' }, cell: (row) => row.note },
  ],
})
