import type { Prisma } from '@hubcap/database/prisma'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import { franchiseeKindTerms, franchiseeStatusTerms } from '@hubcap/words/terms/network'
import { countCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type FranchiseeFilterInput, franchiseeWhere } from './franchisee-filter.ts'
import { franchiseeOrder } from './franchisees.query.ts'

const include = {
  _count: {
    select: { stores: { where: { status: { not: 'closed' } } }, staff: { where: { status: { not: 'left' } } } },
  },
} satisfies Prisma.FranchiseeInclude
type Row = Prisma.FranchiseeGetPayload<{ include: typeof include }>

const terms = importFieldTerms.franchisees

/** Under the headings by which an import knows its columns. */
export const franchiseesExport = listExport<FranchiseeFilterInput, Row>({
  path: 'franchisees',
  fileName: { zh: '加盟商', en: 'Franchisees' },
  action: 'franchisee.read',
  node: 'Franchisee',
  filterType: 'FranchiseeFilter',
  sorting: franchiseeOrder,
  load: (db, filter, { where, ...page }) =>
    db.franchisee.findMany({ ...page, include, where: { AND: [franchiseeWhere(filter), where] } }),
  columns: [
    { heading: terms.code, shownAs: 'code', cell: (row) => row.code },
    { heading: terms.name, shownAs: 'name', cell: (row) => row.name },
    { heading: terms.kind, shownAs: 'kind', cell: (row, reader) => termCell(franchiseeKindTerms, row.kind, reader) },
    {
      heading: terms.status,
      shownAs: 'status',
      cell: (row, reader) => termCell(franchiseeStatusTerms, row.status, reader),
    },
    { heading: terms.contact_name, shownAs: 'contact', cell: (row) => row.contactName },
    { heading: terms.contact_phone, cell: (row) => row.contactPhone },
    {
      heading: { zh: '门店数', en: 'Stores' },
      shownAs: 'stores',
      onlySeen: true,
      cell: (row) => countCell(row._count.stores),
    },
    {
      heading: { zh: '员工人数', en: 'Staff' },
      shownAs: 'staff',
      onlySeen: true,
      cell: (row) => countCell(row._count.staff),
    },
  ],
})
