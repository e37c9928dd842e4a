import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { Request } from '../../operation/request.ts'
import { dropEmptyScores } from './drop-empty-scores.ts'
import { madeIds, type RowRange, tableOf } from './made-rows.ts'
import { beginCards, takeBackCards } from './take-back-cards.ts'
import { takeBackFiles } from './take-back-files.ts'
import { takeBackLeads } from './take-back-leads.ts'
import { takeBackQuotas } from './take-back-quotas.ts'

type Undoing = { readonly request: Request; readonly importId: string }

type TakeBack = {
  /** Once for all of it, before the first rows go. */
  readonly begin?: (db: Writing, undoing: Undoing) => Promise<unknown>
  readonly rows: (db: Writing, undoing: Undoing, range: RowRange) => Promise<unknown>
}

const deleteMade =
  (kind: ImportKind): TakeBack['rows'] =>
  (db, { importId }, range) =>
    db.$executeRaw`
    DELETE FROM ${Prisma.raw(tableOf[kind])} WHERE tenant_id = app.tenant_id() AND id IN (${madeIds(importId, range)})`

async function deleteStaff(db: Writing, { importId }: Undoing, range: RowRange): Promise<void> {
  await db.$executeRaw`
    DELETE FROM staff_posting WHERE tenant_id = app.tenant_id() AND staff_id IN (${madeIds(importId, range)})`
  const people = await db.$queryRaw<{ personId: string }[]>`
    DELETE FROM staff WHERE tenant_id = app.tenant_id() AND id IN (${madeIds(importId, range)})
    RETURNING person_id AS "personId"`
  const ids = people.map(({ personId }) => personId)
  await db.$executeRaw`DELETE FROM person WHERE tenant_id = app.tenant_id() AND id = ANY (${ids}::uuid[])`
}

/** Nobody reports to anybody of the import any more: then they can go in any order. */
async function beginStaff(db: Writing, undoing: Undoing): Promise<void> {
  await dropEmptyScores('staff_id')(db, undoing)
  await db.$executeRaw`
    UPDATE staff SET manager_staff_id = NULL
    WHERE tenant_id = app.tenant_id() AND manager_staff_id IS NOT NULL AND id IN (${madeIds(undoing.importId)})`
}

async function deleteCustomers(db: Writing, undoing: Undoing, range: RowRange): Promise<void> {
  await db.$executeRaw`SELECT app.forget_customer_tokens(ARRAY(${madeIds(undoing.importId, range)}))`
  await deleteMade('customers')(db, undoing, range)
}

/** How each kind goes, some rows of the file at a time, when nothing builds on it. */
export const takeBack: { readonly [Kind in ImportKind]: TakeBack } = {
  franchisees: { begin: dropEmptyScores('franchisee_id'), rows: deleteMade('franchisees') },
  stores: { begin: dropEmptyScores('store_id'), rows: deleteMade('stores') },
  staff: { begin: beginStaff, rows: deleteStaff },
  customers: { rows: deleteCustomers },
  card_sales: {
    begin: (db, { request, importId }) => takeBackFiles(db, request, importId),
    rows: deleteMade('card_sales'),
  },
  cards: { begin: beginCards, rows: takeBackCards },
  quotas: { rows: (db, { request, importId }, range) => takeBackQuotas(db, request, importId, range) },
  leads: { rows: (db, { importId }, range) => takeBackLeads(db, importId, range) },
}
