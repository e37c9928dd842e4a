import type { Writing } from '@hubcap/database/door/database'
import type { ImportRows } from '@hubcap/rules/imports/import-fields'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { Known } from '@hubcap/rules/imports/known'
import { lookupOf } from '@hubcap/rules/imports/lookup'
import { loadKnownLeads } from './load-known-leads.ts'

type Values<Kind extends ImportKind> = { readonly [Key in keyof ImportRows[Kind]]: ImportRows[Kind][Key] | null }

const target = { id: true, code: true, name: true } as const

/** Each word once. In statements of our own: Prisma would compile a plan for every list of a thousand words. */
const distinct = (words: readonly (string | null)[]) => [...new Set(words.flatMap((word) => word ?? []))]

const franchisees = async (db: Writing) => lookupOf(await db.franchisee.findMany({ select: target }))

const stores = async (db: Writing) => lookupOf(await db.store.findMany({ select: { ...target, franchiseeId: true } }))

async function staff(db: Writing) {
  const all = await db.staff.findMany({
    select: { id: true, staffNo: true, name: true, franchiseeId: true, storeId: true },
  })
  return lookupOf(all.map(({ staffNo, ...one }) => ({ ...one, code: staffNo })))
}

async function customers(db: Writing, numbers: readonly (string | null)[]) {
  const found = await db.$queryRaw<{ id: string; code: string; name: string }[]>`
    SELECT id, customer_no AS code, name FROM customer
    WHERE tenant_id = app.tenant_id() AND customer_no = ANY (${distinct(numbers)}::text[])`
  return lookupOf(found)
}

async function phoneKeys(db: Writing, keys: readonly (string | null)[]) {
  const found = await db.$queryRaw<{ phoneKey: string }[]>`
    SELECT phone_key AS "phoneKey" FROM customer
    WHERE tenant_id = app.tenant_id() AND phone_key = ANY (${distinct(keys)}::text[])`
  return new Set(found.map(({ phoneKey }) => phoneKey))
}

async function customersByPhone(db: Writing, keys: readonly (string | null)[]) {
  const found = await db.$queryRaw<{ id: string; phoneKey: string }[]>`
    SELECT id, phone_key AS "phoneKey" FROM customer
    WHERE tenant_id = app.tenant_id() AND phone_key = ANY (${distinct(keys)}::text[])`
  return new Map(found.map(({ id, phoneKey }) => [phoneKey, id]))
}

async function cardNos(db: Writing, numbers: readonly (string | null)[]) {
  const found = await db.$queryRaw<{ cardNo: string }[]>`
    SELECT card_no AS "cardNo" FROM card
    WHERE tenant_id = app.tenant_id() AND card_no = ANY (${distinct(numbers)}::text[])`
  return new Set(found.map(({ cardNo }) => cardNo))
}

async function saleNos(db: Writing, numbers: readonly (string | null)[]) {
  const found = await db.$queryRaw<{ saleNo: string }[]>`
    SELECT sale_no AS "saleNo" FROM card_sale
    WHERE tenant_id = app.tenant_id() AND sale_no = ANY (${distinct(numbers)}::text[])`
  return new Set(found.map(({ saleNo }) => saleNo))
}

type Parts = Partial<{ [Key in keyof Known]: Known[Key] }[keyof Known]>

/** What the chain has a bounded number of: loaded once for all rows of a file. */
const standing: Record<ImportKind, (db: Writing) => Promise<Parts>> = {
  franchisees: async (db) => ({ franchisees: await franchisees(db) }),
  stores: async (db) => ({ franchisees: await franchisees(db), stores: await stores(db) }),
  staff: async (db) => ({ franchisees: await franchisees(db), stores: await stores(db), staff: await staff(db) }),
  customers: async () => ({}),
  card_sales: async (db) => ({
    staff: await staff(db),
    stores: await stores(db),
    cardProducts: lookupOf(await db.cardProduct.findMany({ select: target })),
  }),
  cards: async (db) => ({
    franchisees: await franchisees(db),
    stores: await stores(db),
    staff: await staff(db),
    cardProducts: lookupOf(await db.cardProduct.findMany({ select: { ...target, kind: true } })),
  }),
  quotas: async (db) => ({ franchisees: await franchisees(db), stores: await stores(db), staff: await staff(db) }),
  leads: async (db) => ({
    franchisees: await franchisees(db),
    stores: await stores(db),
    staff: await staff(db),
    cardProducts: lookupOf(await db.cardProduct.findMany({ select: target })),
  }),
}

/** What it may have millions of: asked for by the words of some rows at a time. */
const named: { [Kind in ImportKind]?: (db: Writing, rows: readonly Values<Kind>[]) => Promise<Parts> } = {
  customers: async (db, rows) => ({
    customers: await customers(
      db,
      rows.map((row) => row.customerNo),
    ),
    phoneKeys: await phoneKeys(
      db,
      rows.map((row) => row.phoneKey),
    ),
  }),
  card_sales: async (db, rows) => ({
    customers: await customers(
      db,
      rows.map((row) => row.customerNo),
    ),
    saleNos: await saleNos(
      db,
      rows.map((row) => row.saleNo),
    ),
  }),
  cards: async (db, rows) => ({
    customers: await customers(
      db,
      rows.map((row) => row.customerNo),
    ),
    customersByPhone: await customersByPhone(
      db,
      rows.map((row) => row.customerPhoneKey),
    ),
    cardNos: await cardNos(
      db,
      rows.map((row) => row.cardNo),
    ),
  }),
  leads: loadKnownLeads,
}

/** Gives what rows of this kind can point to or collide with; some rows at a time. */
export async function knownLoader<Kind extends ImportKind>(db: Writing, kind: Kind) {
  const always = await standing[kind](db)
  return async (asking: Writing, rows: readonly Values<Kind>[]): Promise<Known[Kind]> =>
    ({ ...always, ...(await named[kind]?.(asking, rows)) }) as unknown as Known[Kind]
}
