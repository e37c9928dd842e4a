import type { Prisma } from '@hubcap/database/prisma'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import { momentCell, phoneCell } from '../http/exports/cells.ts'
import { listExport, type Reader } from '../http/exports/list-export.ts'
import { type CustomerFilterInput, customerWhere, searchedCustomers } from './customer-filter.ts'
import { customerOrder } from './customers.query.ts'

const name = { select: { name: true } }
const include = {
  files: {
    select: { staff: name, franchisee: name },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 100,
  },
} satisfies Prisma.CustomerInclude
type Row = Prisma.CustomerGetPayload<{ include: typeof include }>

/** Different names once, the earliest file's first. */
const namesOf = (names: readonly (string | undefined)[], { locale }: Reader) =>
  [...new Set(names.filter((one) => one !== undefined))].join(locale === 'zh' ? '、' : ', ')

const terms = importFieldTerms.customers

/** Under the headings by which an import knows its columns. */
export const customersExport = listExport<CustomerFilterInput, Row>({
  path: 'customers',
  fileName: { zh: '客户', en: 'Customers' },
  action: 'customer.read',
  node: 'Customer',
  filterType: 'CustomerFilter',
  sorting: customerOrder,
  load: async (db, filter, page) => {
    const searched = await searchedCustomers(db, filter)
    const where = { AND: [customerWhere(filter), page.where] }
    return db.customer.findMany({ ...(searched ? await searched.page(page) : { ...page, where }), include })
  },
  columns: [
    { heading: terms.customer_no, shownAs: 'customerNo', cell: (row) => row.customerNo },
    { heading: terms.name, shownAs: 'name', cell: (row) => row.name },
    { heading: terms.phone, shownAs: 'phone', cell: (row, reader) => phoneCell(row.phone, 'customer', reader) },
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
    {
      heading: { zh: '开发人', en: 'Developed by' },
      shownAs: 'developer',
      onlySeen: true,
      cell: (row, reader) =>
        namesOf(
          row.files.map(({ staff }) => staff?.name),
          reader,
        ),
    },
    {
      heading: { zh: '加盟商', en: 'Franchisees' },
      shownAs: 'franchisees',
      onlySeen: true,
      cell: (row, reader) =>
        namesOf(
          row.files.map(({ franchisee }) => franchisee?.name),
          reader,
        ),
    },
  ],
})
