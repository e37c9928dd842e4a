import type { Prisma } from '@hubcap/database/prisma'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import { staffStatusTerms } from '@hubcap/words/terms/network'
import { dayCell, phoneCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { staffOrder } from './staff.query.ts'
import { type StaffFilterInput, staffWhere } from './staff-filter.ts'

const include = {
  franchisee: { select: { name: true } },
  store: { select: { name: true } },
  manager: { select: { staffNo: true } },
}
type Row = Prisma.StaffGetPayload<{ include: typeof include }>

const terms = importFieldTerms.staff

/** Under the headings by which an import knows its columns. */
export const staffExport = listExport<StaffFilterInput, Row>({
  path: 'staff',
  fileName: { zh: '员工', en: 'Staff' },
  action: 'staff.read',
  node: 'Staff',
  filterType: 'StaffFilter',
  sorting: staffOrder,
  load: (db, filter, { where, ...page }) =>
    db.staff.findMany({ ...page, include, where: { AND: [staffWhere(filter), where] } }),
  columns: [
    { heading: terms.staff_no, shownAs: 'staffNo', cell: (row) => row.staffNo },
    { heading: terms.name, shownAs: 'name', cell: (row) => row.name },
    { heading: terms.franchisee, shownAs: 'franchisee', cell: (row) => row.franchisee?.name ?? null },
    { heading: terms.store, shownAs: 'store', cell: (row) => row.store?.name ?? null },
    { heading: terms.phone, shownAs: 'phone', cell: (row, reader) => phoneCell(row.phone, 'staff', reader) },
    { heading: terms.department, cell: (row) => row.department },
    { heading: terms.post, shownAs: 'post', cell: (row) => row.post },
    { heading: terms.grade, cell: (row) => row.grade },
    { heading: terms.manager_no, cell: (row) => row.manager?.staffNo ?? null },
    { heading: terms.status, shownAs: 'status', cell: (row, reader) => termCell(staffStatusTerms, row.status, reader) },
    { heading: terms.hired_on, cell: (row) => dayCell(row.hiredOn) },
    { heading: terms.left_on, cell: (row) => dayCell(row.leftOn) },
  ],
})
