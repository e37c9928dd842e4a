import type { Prisma } from '@hubcap/database/prisma'
import { divisionName } from '@hubcap/rules/network/division'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import { storeStatusTerms } from '@hubcap/words/terms/network'
import { countCell, dayCell, degreesCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type StoreFilterInput, storeWhere } from './store-filter.ts'
import { storeOrder } from './stores.query.ts'

const include = {
  franchisee: { select: { name: true } },
  _count: { select: { staff: { where: { status: { not: 'left' } } } } },
} satisfies Prisma.StoreInclude
type Row = Prisma.StoreGetPayload<{ include: typeof include }>

const terms = importFieldTerms.stores

/** Under the headings by which an import knows its columns. */
export const storesExport = listExport<StoreFilterInput, Row>({
  path: 'stores',
  fileName: { zh: '门店', en: 'Stores' },
  action: 'store.read',
  node: 'Store',
  filterType: 'StoreFilter',
  sorting: storeOrder,
  load: (db, filter, { where, ...page }) =>
    db.store.findMany({ ...page, include, where: { AND: [storeWhere(filter), where] } }),
  columns: [
    { heading: terms.code, shownAs: 'code', cell: (row) => row.code },
    { heading: terms.name, shownAs: 'name', cell: (row) => row.name },
    { heading: terms.franchisee, shownAs: 'franchisee', cell: (row) => row.franchisee?.name ?? null },
    { heading: terms.status, shownAs: 'status', cell: (row, reader) => termCell(storeStatusTerms, row.status, reader) },
    { heading: terms.phone, cell: (row) => row.phone },
    { heading: terms.division_code, cell: (row) => row.divisionCode },
    { heading: terms.address, cell: (row) => row.address },
    { heading: terms.longitude, cell: (row) => degreesCell(row.longitude) },
    { heading: terms.latitude, cell: (row) => degreesCell(row.latitude) },
    { heading: terms.opened_on, cell: (row) => dayCell(row.openedOn) },
    { heading: terms.closed_on, cell: (row) => dayCell(row.closedOn) },
    {
      heading: { zh: '所在地', en: 'Area' },
      shownAs: 'area',
      onlySeen: true,
      cell: (row) => row.divisionCode && divisionName(row.divisionCode),
    },
    {
      heading: { zh: '员工人数', en: 'Staff' },
      shownAs: 'staff',
      onlySeen: true,
      cell: (row) => countCell(row._count.staff),
    },
  ],
})
