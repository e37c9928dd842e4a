import type { Prisma } from '@hubcap/database/prisma'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import { dayCell, phoneCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type CustomerFileFilterInput, openedAt, searchedFiles } from './customer-file-filter.ts'
import { customerFileOrder } from './customer-files.query.ts'

const name = { select: { name: true } }
const include = {
  customer: { select: { customerNo: true, name: true, phone: true } },
  franchisee: name,
  store: name,
  staff: { select: { name: true, staffNo: true } },
}
type Row = Prisma.CustomerFileGetPayload<{ include: typeof include }>

const terms = importFieldTerms.customers

export const customerFilesExport = listExport<CustomerFileFilterInput, Row>({
  path: 'customer-files',
  fileName: { zh: '新客户', en: 'New customers' },
  action: 'customer.read',
  node: 'CustomerFile',
  filterType: 'CustomerFileFilter',
  sorting: customerFileOrder,
  load: async (db, filter, page) => {
    const searched = await searchedFiles(db, filter)
    const where = { AND: [openedAt(filter), page.where] }
    return db.customerFile.findMany({ ...(searched ? await searched.page(page) : { ...page, where }), include })
  },
  columns: [
    { heading: { zh: '建档日期', en: 'New since' }, shownAs: 'openedOn', cell: (row) => dayCell(row.openedOn) },
    { heading: terms.customer_no, shownAs: 'customerNo', cell: (row) => row.customer?.customerNo ?? null },
    { heading: terms.name, shownAs: 'name', cell: (row) => row.customer?.name ?? null },
    {
      heading: terms.phone,
      shownAs: 'phone',
      cell: (row, reader) => phoneCell(row.customer?.phone ?? null, 'customer', reader),
    },
    { heading: { zh: '加盟商', en: 'Franchisee' }, shownAs: 'franchisee', cell: (row) => row.franchisee?.name ?? null },
    { heading: { zh: '门店', en: 'Store' }, shownAs: 'store', cell: (row) => row.store?.name ?? null },
    { heading: { zh: '开发人工号', en: 'Developer’s staff number' }, cell: (row) => row.staff?.staffNo ?? null },
    { heading: { zh: '开发人', en: 'Developed by' }, shownAs: 'developer', cell: (row) => row.staff?.name ?? null },
  ],
})
