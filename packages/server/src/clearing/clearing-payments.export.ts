import type { Prisma } from '@hubcap/database/prisma'
import type { Text } from '@hubcap/words/text'
import { rowId } from '../graphql/global-id.ts'
import { countCell, dayCell, moneyCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import type { ClearingLineFilterInput } from './clearing-line-filter.ts'

const include = { clearingRun: true, settlements: { where: { standing: true } } }
type Row = Prisma.ClearingPaymentGetPayload<{ include: typeof include }>

const headquarters: Text = { zh: '总部', en: 'Headquarters' }

/** Who is to pay whom for a locked run: what a party hands to its bank. */
export const clearingPaymentsExport = listExport<ClearingLineFilterInput, Row>({
  path: 'clearing-payments',
  fileName: { zh: '付款指令', en: 'Payment instructions' },
  action: 'clearing.read',
  node: 'ClearingPayment',
  filterType: 'ClearingLineFilter',
  sorting: { typeName: null, orderOf: () => ({ field: 'no', kind: 'count', direction: 'asc' }) },
  load: (db, filter, { where, ...page }) => {
    const clearingRunId = filter?.runId ? rowId('ClearingRun', filter.runId) : undefined
    return db.clearingPayment.findMany({ ...page, include, where: { AND: [{ clearingRunId }, where] } })
  },
  columns: [
    { heading: { zh: '开始日期', en: 'From' }, cell: (row) => dayCell(row.clearingRun.fromOn) },
    { heading: { zh: '截止日期', en: 'To' }, cell: (row) => dayCell(row.clearingRun.toOn) },
    { heading: { zh: '序号', en: 'Number' }, cell: (row) => countCell(row.no) },
    { heading: { zh: '付款方', en: 'Payer' }, cell: (row, { locale }) => row.debtorName ?? headquarters[locale] },
    { heading: { zh: '收款方', en: 'Payee' }, cell: (row, { locale }) => row.creditorName ?? headquarters[locale] },
    { heading: { zh: '金额', en: 'Amount' }, cell: (row, reader) => moneyCell(row.amount, reader) },
    { heading: { zh: '付款日期', en: 'Paid on' }, cell: (row) => dayCell(row.settlements[0]?.paidOn ?? null) },
  ],
})
