import type { Prisma } from '@hubcap/database/prisma'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import { franchiseeKindTerms, franchiseeStatusTerms } from '@hubcap/words/terms/network'
import { termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type FranchiseeFilterInput, franchiseeWhere } from './franchisee-filter.ts'

type Row = Prisma.FranchiseeGetPayload<object>

const terms = importFieldTerms.franchisees

/** Under the headings by which an import knows its columns. */
export const franchiseesExport = listExport<FranchiseeFilterInput, Row>({
  path: 'franchisees',
  fileName: { zh: '加盟商', en: 'Franchisees' },
  action: 'franchisee.read',
  filterType: 'FranchiseeFilter',
  order: { field: 'nameKey', kind: 'text', direction: 'asc' },
  load: (db, filter, { where, ...page }) =>
    db.franchisee.findMany({ ...page, where: { AND: [franchiseeWhere(filter), where] } }),
  columns: [
    { heading: terms.code, cell: (row) => row.code },
    { heading: terms.name, cell: (row) => row.name },
    { heading: terms.kind, cell: (row, reader) => termCell(franchiseeKindTerms, row.kind, reader) },
    { heading: terms.status, cell: (row, reader) => termCell(franchiseeStatusTerms, row.status, reader) },
    { heading: terms.contact_name, cell: (row) => row.contactName },
    { heading: terms.contact_phone, cell: (row) => row.contactPhone },
  ],
})
