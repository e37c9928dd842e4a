import type { Writing } from '@hubcap/database/door/database'
import type { ImportRows } from '@hubcap/rules/imports/import-fields'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { Known, References } from '@hubcap/rules/imports/known'
import { addCustomers } from '../customers/add-customers.ts'
import { addFranchisees } from '../network/add-franchisees.ts'
import { addStaff } from '../network/add-staff.ts'
import { addStores } from '../network/add-stores.ts'
import type { Request } from '../operation/request.ts'
import { addQuotas } from '../quotas/add-quotas.ts'
import { currentQuotas } from '../quotas/current-quotas.ts'
import { addCardSales } from '../sales/add-card-sales.ts'
import type { Made } from './keep-made.ts'
import type { CheckedRow } from './row-check.ts'
import { saleMoment } from './sale-moment.ts'
import { writeCards } from './write-cards.ts'
import { writeLeads } from './write-leads.ts'

export type RowsToWrite<Kind extends ImportKind> = {
  readonly importId: string
  /** Without problems. */
  readonly rows: readonly CheckedRow<Kind>[]
  readonly known: Known[Kind]
}

/** Writes some rows of one kind by the bulk twin of its operation. @returns what became of each */
type Write<Kind extends ImportKind> = (db: Writing, request: Request, of: RowsToWrite<Kind>) => Promise<Made[]>

type Sound<Kind extends ImportKind> = { value: ImportRows[Kind]; references: References[Kind] }

const soundOf = <Kind extends ImportKind>(rows: readonly CheckedRow<Kind>[]): Sound<Kind>[] =>
  rows.map(({ row, references }) => {
    if (!row.isSound) throw new Error('A row with problems was about to be written')
    return { value: row.value, references }
  })

const made = (ids: readonly string[]): Made[] => ids.map((id) => ({ id }))

/** A reference that the check found: it reports a problem rather than leave one out. */
function there(id: string | null): string {
  if (id === null) throw new Error('A row without problems points to nothing')
  return id
}

const writeFranchisees: Write<'franchisees'> = async (db, request, { rows }) =>
  made(
    await addFranchisees(
      db,
      request,
      soundOf(rows).map(({ value }) => value),
    ),
  )

const writeStores: Write<'stores'> = async (db, request, { rows }) => {
  const stores = soundOf(rows).map(({ value: { franchisee: _, ...store }, references }) => {
    return { ...store, franchiseeId: there(references.franchiseeId) }
  })
  return made(await addStores(db, request, stores))
}

const writeStaff: Write<'staff'> = async (db, request, { rows }) => {
  const staff = soundOf(rows).map(({ value: { franchisee: _, store: __, ...one }, references }) => {
    return { ...one, franchiseeId: there(references.franchiseeId), storeId: references.storeId }
  })
  return made(await addStaff(db, request, staff))
}

const writeCustomers: Write<'customers'> = async (db, request, { rows }) =>
  made(
    await addCustomers(
      db,
      request,
      soundOf(rows).map(({ value, references }) => ({ ...value, phoneKey: references.phoneKey })),
    ),
  )

const writeSales: Write<'card_sales'> = async (db, request, { rows, known, importId }) => {
  const sales = soundOf(rows).map(({ value, references }) => ({
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
  return made(await addCardSales(db, request, sales, importId))
}

const writeLiveCards: Write<'cards'> = (db, request, { rows, importId }) => {
  const cards = soundOf(rows).map(({ value, references }) => ({
    value,
    franchiseeId: there(references.franchiseeId),
    storeId: there(references.storeId),
    staffId: references.staffId,
    customerId: references.customerId,
    cardProductId: there(references.cardProductId),
  }))
  return writeCards(db, request, importId, cards)
}

const writeQuotas: Write<'quotas'> = async (db, request, { rows }) => {
  const quotas = soundOf(rows).map(({ value: { month, metric, target }, references }) => ({
    ...references,
    month,
    metric,
    target,
  }))
  const before = await currentQuotas(db, quotas)
  await addQuotas(db, request, quotas)
  const after = await currentQuotas(db, quotas)
  return quotas.map((quota) => {
    const [was, is] = [before(quota)?.target ?? null, after(quota)]
    // One that was so already isn't this import's to take back.
    return { id: is === null || was === is.target ? null : is.id, before: { target: was, written: is?.target } }
  })
}

const writeLeadList: Write<'leads'> = (db, request, { rows, importId }) =>
  writeLeads(db, request, importId, soundOf(rows))

export const writeRows: { [Kind in ImportKind]: Write<Kind> } = {
  franchisees: writeFranchisees,
  stores: writeStores,
  staff: writeStaff,
  customers: writeCustomers,
  card_sales: writeSales,
  cards: writeLiveCards,
  quotas: writeQuotas,
  leads: writeLeadList,
}
