import type { Prisma } from '@hubcap/database/prisma'
import type { Text } from '@hubcap/words/text'
import { countCell, dayCell, moneyCell } from '../../http/exports/cells.ts'
import { type ExportColumn, listExport } from '../../http/exports/list-export.ts'
import { newestFirst } from './pay-runs.query.ts'
import { type PayStatementFilterInput, payStatementWhere } from './pay-statement-filter.ts'

const include = {
  payRun: { select: { month: true } },
  staff: { select: { staffNo: true, name: true, post: true } },
  franchisee: { select: { name: true } },
}
type Row = Prisma.PayStatementGetPayload<{ include: typeof include }>
type Amount = { [Key in keyof Row]: Row[Key] extends bigint ? Key : never }[keyof Row]

const amount = (heading: Text, key: Amount): ExportColumn<Row> => ({
  heading,
  cell: (row, reader) => moneyCell(row[key], reader),
})

/** For payroll: one row for each person, with everything that the total is made of. */
export const payStatementsExport = listExport<PayStatementFilterInput, Row>({
  path: 'pay-statements',
  fileName: { zh: '工资单', en: 'Pay statements' },
  action: 'pay_statement.read',
  node: 'PayStatement',
  filterType: 'PayStatementFilter',
  sorting: { typeName: null, orderOf: () => newestFirst },
  load: (db, filter, { where, ...page }) =>
    db.payStatement.findMany({ ...page, include, where: { AND: [payStatementWhere(filter), where] } }),
  columns: [
    { heading: { zh: '月份', en: 'Month' }, cell: (row) => dayCell(row.payRun.month) },
    { heading: { zh: '加盟商', en: 'Franchisee' }, cell: (row) => row.franchisee?.name ?? null },
    { heading: { zh: '工号', en: 'Staff number' }, cell: (row) => row.staff?.staffNo ?? null },
    { heading: { zh: '姓名', en: 'Name' }, cell: (row) => row.staff?.name ?? null },
    { heading: { zh: '职务', en: 'Post' }, cell: (row) => row.staff?.post ?? null },
    { heading: { zh: '计薪工作日', en: 'Days paid' }, cell: (row) => countCell(row.paidDays) },
    { heading: { zh: '当月工作日', en: 'Working days' }, cell: (row) => countCell(row.workingDays) },
    amount({ zh: '基本工资', en: 'Base wage' }, 'baseWage'),
    amount({ zh: '应计提成', en: 'Commission earned' }, 'earned'),
    amount({ zh: '封顶扣减', en: 'Cut by the cap' }, 'cutByCap'),
    amount({ zh: '提成扣回', en: 'Taken back' }, 'clawbackTaken'),
    amount({ zh: '保底补足', en: 'Draw added' }, 'drawAdded'),
    amount({ zh: '归还预支', en: 'Draw repaid' }, 'drawRepaid'),
    amount({ zh: '提成', en: 'Commission' }, 'commission'),
    amount({ zh: '奖励', en: 'Rewards' }, 'rewards'),
    amount({ zh: '处罚', en: 'Penalties taken' }, 'penaltiesTaken'),
    amount({ zh: '应发合计', en: 'Total' }, 'total'),
    amount({ zh: '结转扣回', en: 'Taken back later' }, 'clawbackCarried'),
    amount({ zh: '结转处罚', en: 'Penalties later' }, 'penaltiesCarried'),
    amount({ zh: '未还预支', en: 'Draw owed' }, 'drawOwed'),
  ],
})
