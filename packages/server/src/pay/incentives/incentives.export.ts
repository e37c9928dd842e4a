import type { Prisma } from '@hubcap/database/prisma'
import { incentiveKindTerms, incentiveStatusTerms } from '@hubcap/words/terms/pay'
import { countCell, dayCell, momentCell, moneyCell, termCell } from '../../http/exports/cells.ts'
import { listExport } from '../../http/exports/list-export.ts'
import { type IncentiveFilterInput, incentiveWhere } from './incentive-filter.ts'
import { incentiveOrder } from './incentives.query.ts'

const name = { select: { name: true } }
const include = {
  ...{ incentiveItem: name, franchisee: name, store: name, proposedBy: name, decidedBy: name },
  staff: { select: { name: true, staffNo: true } },
  _count: { select: { files: true } },
} as const
type Row = Prisma.IncentiveGetPayload<{ include: typeof include }>

export const incentivesExport = listExport<IncentiveFilterInput, Row>({
  path: 'incentives',
  fileName: { zh: '奖惩', en: 'Rewards and penalties' },
  action: 'incentive.read',
  node: 'Incentive',
  filterType: 'IncentiveFilter',
  sorting: incentiveOrder,
  load: (db, filter, { where, ...page }) =>
    db.incentive.findMany({ ...page, where: { AND: [incentiveWhere(filter), where] }, include }),
  columns: [
    { heading: { zh: '发生日期', en: 'Day' }, shownAs: 'day', cell: (row) => dayCell(row.day) },
    { heading: { zh: '工号', en: 'Staff number' }, cell: (row) => row.staff?.staffNo ?? null },
    { heading: { zh: '员工', en: 'Person' }, shownAs: 'staff', cell: (row) => row.staff?.name ?? null },
    { heading: { zh: '奖惩项目', en: 'Item' }, shownAs: 'item', cell: (row) => row.incentiveItem.name },
    {
      heading: { zh: '奖或罚', en: 'Reward or penalty' },
      shownAs: 'kind',
      cell: (row, reader) => termCell(incentiveKindTerms, row.kind, reader),
    },
    {
      // A sum over the column is what is paid.
      heading: { zh: '金额（处罚为负）', en: 'Amount (penalties below zero)' },
      shownAs: 'amount',
      cell: ({ kind, amount }, reader) => moneyCell(kind === 'penalty' ? -amount : amount, reader),
    },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: (row, reader) => termCell(incentiveStatusTerms, row.status, reader),
    },
    { heading: { zh: '加盟商', en: 'Franchisee' }, shownAs: 'franchisee', cell: (row) => row.franchisee?.name ?? null },
    { heading: { zh: '门店', en: 'Store' }, shownAs: 'store', cell: (row) => row.store?.name ?? null },
    { heading: { zh: '依据', en: 'What happened' }, shownAs: 'evidence', cell: (row) => row.evidence },
    { heading: { zh: '凭证份数', en: 'Files' }, cell: (row) => countCell(row._count.files) },
    { heading: { zh: '提出人', en: 'Proposed by' }, shownAs: 'proposer', cell: (row) => row.proposedBy?.name ?? null },
    { heading: { zh: '提出时间', en: 'Proposed at' }, cell: (row, reader) => momentCell(row.proposedAt, reader) },
    { heading: { zh: '审批人', en: 'Decided by' }, shownAs: 'decider', cell: (row) => row.decidedBy?.name ?? null },
    { heading: { zh: '审批时间', en: 'Decided at' }, cell: (row, reader) => momentCell(row.decidedAt, reader) },
    { heading: { zh: '驳回或撤回原因', en: 'Reason' }, cell: (row) => row.reason },
  ],
})
