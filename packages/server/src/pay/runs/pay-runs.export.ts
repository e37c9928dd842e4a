import type { Prisma } from '@hubcap/database/prisma'
import type { PayRunStep } from '@hubcap/rules/pay/pay-run'
import { standingSteps } from '@hubcap/rules/pay/standing-steps'
import { payRunStatusTerms } from '@hubcap/words/terms/pay'
import type { Text } from '@hubcap/words/text'
import { countCell, dayCell, momentCell, moneyCell, termCell } from '../../http/exports/cells.ts'
import { type ExportColumn, listExport } from '../../http/exports/list-export.ts'
import { type PayRunFilterInput, payRunWhere } from './pay-run-filter.ts'
import { payRunOrder } from './pay-runs.query.ts'

const include = {
  franchisee: { select: { name: true } },
  statements: { select: { total: true } },
  steps: { orderBy: [{ at: 'asc' }, { id: 'asc' }], include: { doneBy: { select: { name: true } } } },
} satisfies Prisma.PayRunInclude
type Row = Prisma.PayRunGetPayload<{ include: typeof include }>

const stepOf = (row: Row, step: PayRunStep) => standingSteps(row.steps)[step] ?? null

/** Who took a step, and when; nothing where it isn't taken, or no longer holds. */
const step = (name: PayRunStep, by: Text, at: Text): ExportColumn<Row>[] => [
  { heading: by, shownAs: name, cell: (row) => stepOf(row, name)?.doneBy?.name ?? null },
  { heading: at, shownAs: name, cell: (row, reader) => momentCell(stepOf(row, name)?.at ?? null, reader) },
]

/** A store's manager sees no statements, so neither how many there are nor what they come to. */
const peopleOf = ({ statements }: Row) => statements.length || null
const totalOf = (row: Row): bigint | null =>
  peopleOf(row) === null ? null : row.statements.reduce((sum, { total }) => sum + total, 0n)

export const payRunsExport = listExport<PayRunFilterInput, Row>({
  path: 'pay-runs',
  fileName: { zh: '工资发放', en: 'Runs of pay' },
  action: 'pay_run.read',
  node: 'PayRun',
  filterType: 'PayRunFilter',
  sorting: payRunOrder,
  load: (db, filter, { where, ...page }) =>
    db.payRun.findMany({ ...page, include, where: { AND: [payRunWhere(filter), where] } }),
  columns: [
    { heading: { zh: '月份', en: 'Month' }, shownAs: 'month', cell: (row) => dayCell(row.month) },
    { heading: { zh: '加盟商', en: 'Franchisee' }, shownAs: 'franchisee', cell: (row) => row.franchisee?.name ?? null },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: (row, reader) => termCell(payRunStatusTerms, row.status, reader),
    },
    {
      heading: { zh: '人数', en: 'People' },
      shownAs: 'people',
      cell: (row) => countCell(peopleOf(row)),
    },
    {
      heading: { zh: '应发合计', en: 'Total' },
      shownAs: 'total',
      cell: (row, reader) => moneyCell(totalOf(row), reader),
    },
    {
      heading: { zh: '计入业绩截至', en: 'With what was known by' },
      shownAs: 'knownAt',
      cell: (row, reader) => momentCell(row.knownAt, reader),
    },
    ...step('calculate', { zh: '计算人', en: 'Calculated by' }, { zh: '计算时间', en: 'Calculated at' }),
    ...step('review', { zh: '复核人', en: 'Reviewed by' }, { zh: '复核时间', en: 'Reviewed at' }),
    ...step('approve', { zh: '批准人', en: 'Approved by' }, { zh: '批准时间', en: 'Approved at' }),
    ...step('lock', { zh: '锁定人', en: 'Locked by' }, { zh: '锁定时间', en: 'Locked at' }),
    {
      heading: { zh: '当地月最低工资', en: 'Local monthly minimum wage' },
      cell: (row, reader) => moneyCell(row.minimumWage, reader),
    },
  ],
})
