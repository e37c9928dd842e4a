import type { Writing } from '@hubcap/database/door/database'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { Known } from '@hubcap/rules/imports/known'
import { addCustomers } from '../customers/add-customers.ts'
import { addFranchisees } from '../network/add-franchisees.ts'
import { addStaff } from '../network/add-staff.ts'
import { addStores } from '../network/add-stores.ts'
import type { Request } from '../operation/request.ts'
import { addQuotas } from '../quotas/add-quotas.ts'
import { addCardSales } from '../sales/add-card-sales.ts'
import type { CheckedRows, SoundRow } from './check-rows.ts'
import { saleMoment } from './sale-moment.ts'

export type RowsToWrite<Kind extends ImportKind> = {
  readonly importId: string
  readonly rows: readonly SoundRow<Kind>[]
  readonly known: Known[Kind]
}

/** Writes some rows of one kind by the bulk twin of its operation. @returns the new ids, in the order of the rows */
type Write<Kind extends ImportKind> = (db: Writing, request: Request, of: RowsToWrite<Kind>) => Promise<string[]>

/** A reference that checkRows() found: it reports a problem rather than leave one out. */
function there(id: string | null): string {
  if (id === null) throw new Error('A row without problems points to nothing')
  return id
}

const writeCustomers: Write<'customers'> = (db, request, { rows }) =>
  addCustomers(
    db,
    request,
    rows.map(({ value, references }) => ({ ...value, phoneKey: references.phoneKey })),
  )

const writeSales: Write<'card_sales'> = (db, request, { rows, known, importId }) => {
  const sales = rows.map(({ value, references }) => ({
    franchiseeId: there(references.franchiseeId),
    storeId: there(references.storeId),
    staffId: there(references.staffId),
    customerId: there(references.customerId),
    customerName: known.customers.find(value.customerNo)[0]?.name ?? '',
    cardProductId: there(references.cardProductId),
    saleNo: value.saleNo,
    amount: value.amount,
    paymentMethod: value.paymentMethod,
    soldAt: saleMoment(request, value.soldOn),
    recordedBy: null,
    voided: null,
  }))
  return addCardSales(db, request, sales, importId)
}

export const writeRows: { [Kind in ImportKind]: Write<Kind> } = {
  franchisees: (db, request, { rows }) =>
    addFranchisees(
      db,
      request,
      rows.map(({ value }) => value),
    ),
  stores: (db, request, { rows }) => {
    const stores = rows.map(({ value: { franchisee: _, ...store }, references }) => {
      return { ...store, franchiseeId: there(references.franchiseeId) }
    })
    return addStores(db, request, stores)
  },
  staff: (db, request, { rows }) => {
    const staff = rows.map(({ value: { franchisee: _, store: __, ...one }, references }) => {
      return { ...one, franchiseeId: there(references.franchiseeId), storeId: references.storeId }
    })
    return addStaff(db, request, staff)
  },
  customers: writeCustomers,
  card_sales: writeSales,
  quotas: (db, request, { rows }) =>
    addQuotas(
      db,
      request,
      rows.map(({ value: { month, metric, target }, references }) => ({ ...references, month, metric, target })),
    ),
}

const inTime = (rows: readonly SoundRow<'card_sales'>[], request: Request) =>
  rows.toSorted((a, b) => saleMoment(request, a.value.soldOn).getTime() - saleMoment(request, b.value.soldOn).getTime())

/** Rows in the batches in which they are written: staff all at once, for their managers; sales with the earliest first. */
export function batchesOf<Kind extends ImportKind>(
  request: Request,
  kind: Kind,
  sound: CheckedRows<Kind>['sound'],
): (readonly SoundRow<Kind>[])[] {
  if (kind === 'staff') return [sound]
  const rows =
    kind === 'card_sales'
      ? (inTime(sound as readonly SoundRow<'card_sales'>[], request) as unknown as readonly SoundRow<Kind>[])
      : sound
  const count = Math.ceil(rows.length / batchRows)
  return Array.from({ length: count }, (_, at) => rows.slice(at * batchRows, (at + 1) * batchRows))
}

const batchRows = 1000
