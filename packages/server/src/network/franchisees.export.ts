import type { Prisma } from '@hubcap/database/prisma'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import { franchiseeKindTerms, franchiseeStatusTerms } from '@hubcap/words/terms/network'
import { termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type FranchiseeFilterInput, franchiseeWhere } from './franchisee-filter.ts'
import { franchiseeOrder } from './franchisees.query.ts'

type Row = Prisma.FranchiseeGetPayload<object>

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
    db.franchisee.findMany({ ...page, where: { AND: [franchiseeWhere(filter), where] } }),
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
  ],
})
