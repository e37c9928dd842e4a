import type { Prisma } from '@hubcap/database/prisma'
import { accountStatusTerms } from '@hubcap/words/terms/account'
import { roleTerms } from '@hubcap/words/terms/role'
import { momentCell, termCell } from '../http/exports/cells.ts'
import { listExport, type Reader } from '../http/exports/list-export.ts'
import { type AccountFilterInput, accountWhere } from './account-filter.ts'
import { accountOrder } from './accounts.query.ts'

const name = { select: { name: true } }
const include = {
  assignments: {
    where: { endedAt: null },
    include: { places: { include: { franchisee: name, store: name } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.UserAccountInclude
type Row = Prisma.UserAccountGetPayload<{ include: typeof include }>
type Post = Row['assignments'][number]

function postName({ role, places }: Post, { locale }: Reader): string {
  const held = places.map(({ store, franchisee }) => store?.name ?? franchisee?.name).filter(Boolean)
  const title = roleTerms[role as keyof typeof roleTerms]?.[locale] ?? role
  return held.length > 0 ? `${title} · ${held.join(locale === 'zh' ? '、' : ', ')}` : title
}

export const accountsExport = listExport<AccountFilterInput, Row>({
  path: 'accounts',
  fileName: { zh: '账号', en: 'Accounts' },
  action: 'account.read',
  node: 'UserAccount',
  filterType: 'AccountFilter',
  sorting: accountOrder,
  load: (db, filter, { where, ...page }) =>
    db.userAccount.findMany({ ...page, include, where: { AND: [accountWhere(filter), where] } }),
  columns: [
    { heading: { zh: '姓名', en: 'Name' }, shownAs: 'name', cell: (row) => row.name },
    {
      heading: { zh: '岗位', en: 'Posts' },
      shownAs: 'posts',
      cell: (row, reader) =>
        row.assignments.map((post) => postName(post, reader)).join(reader.locale === 'zh' ? '；' : '; '),
    },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: (row, reader) => termCell(accountStatusTerms, row.status, reader),
    },
    { heading: { zh: '邮箱', en: 'E-mail' }, shownAs: 'email', cell: (row) => row.email },
    { heading: { zh: '手机', en: 'Phone' }, shownAs: 'phone', cell: (row) => row.phoneKey },
    {
      heading: { zh: '开通时间', en: 'Since' },
      shownAs: 'created',
      cell: (row, reader) => momentCell(row.createdAt, reader),
    },
  ],
})
