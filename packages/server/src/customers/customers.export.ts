import type { Prisma } from '@hubcap/database/prisma'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import { momentCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type CustomerFilterInput, customerWhere } from './customer-filter.ts'
import { customerOrder } from './customers.query.ts'

type Row = Prisma.CustomerGetPayload<object>

const terms = importFieldTerms.customers

/** Under the headings by which an import knows its columns. */
export const customersExport = listExport<CustomerFilterInput, Row>({
  path: 'customers',
  fileName: { zh: '客户', en: 'Customers' },
  action: 'customer.read',
  node: 'Customer',
  filterType: 'CustomerFilter',
  sorting: customerOrder,
  load: (db, filter, { where, ...page }) =>
    db.customer.findMany({ ...page, where: { AND: [customerWhere(filter), where] } }),
  columns: [
    { heading: terms.customer_no, shownAs: 'customerNo', cell: (row) => row.customerNo },
    { heading: terms.name, shownAs: 'name', cell: (row) => row.name },
    { heading: terms.phone, shownAs: 'phone', cell: (row) => row.phone },
    { heading: terms.contact_name, cell: (row) => row.contactName },
    { heading: terms.address, cell: (row) => row.address },
    { heading: terms.city, shownAs: 'city', cell: (row) => row.city },
    { heading: terms.region, cell: (row) => row.region },
    { heading: terms.postal_code, cell: (row) => row.postalCode },
    { heading: terms.country, cell: (row) => row.country },
    {
      heading: { zh: '录入时间', en: 'Entered at' },
      shownAs: 'createdAt',
      cell: (row, reader) => momentCell(row.createdAt, reader),
    },
  ],
})
