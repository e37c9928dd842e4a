import type { Prisma } from '@hubcap/database/prisma'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import { momentCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type CustomerFilterInput, customerWhere } from './customer-filter.ts'

type Row = Prisma.CustomerGetPayload<object>

const terms = importFieldTerms.customers

/** Under the headings by which an import knows its columns. */
export const customersExport = listExport<CustomerFilterInput, Row>({
  path: 'customers',
  fileName: { zh: '客户', en: 'Customers' },
  action: 'customer.read',
  filterType: 'CustomerFilter',
  order: { field: 'createdAt', kind: 'instant', direction: 'desc' },
  load: (db, filter, { where, ...page }) =>
    db.customer.findMany({ ...page, where: { AND: [customerWhere(filter), where] } }),
  columns: [
    { heading: terms.customer_no, cell: (row) => row.customerNo },
    { heading: terms.name, cell: (row) => row.name },
    { heading: terms.phone, cell: (row) => row.phone },
    { heading: terms.contact_name, cell: (row) => row.contactName },
    { heading: terms.address, cell: (row) => row.address },
    { heading: terms.city, cell: (row) => row.city },
    { heading: terms.region, cell: (row) => row.region },
    { heading: terms.postal_code, cell: (row) => row.postalCode },
    { heading: terms.country, cell: (row) => row.country },
    { heading: { zh: '录入时间', en: 'Entered at' }, cell: (row, reader) => momentCell(row.createdAt, reader) },
  ],
})
