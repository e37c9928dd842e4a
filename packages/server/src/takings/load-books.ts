import type { Reading, Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { PaymentMethod } from '@hubcap/rules/ledger/payment-method'
import type { TakingsByMethod } from '@hubcap/rules/takings/decide-day-count'
import { belongsTo, tillAmount, tillMovements } from './till-movements.ts'

/** A store's day (YYYY-MM-DD in the chain's zone). */
export type StoreDay = {
  readonly tenantId: string
  readonly franchiseeId: string
  readonly storeId: string
  readonly day: string
}

type Row = { method: PaymentMethod; expected: bigint; after_close: bigint }

const byMethod = (rows: readonly Row[]): TakingsByMethod =>
  Object.fromEntries(
    rows.map(({ method, expected, after_close }) => [
      method,
      { expected: Number(expected), afterClose: Number(after_close) },
    ]),
  )

const load = async (db: Reading | Writing, of: StoreDay, which: Prisma.Sql) =>
  byMethod(
    await db.$queryRaw<Row[]>`
      SELECT a.method, sum(${tillAmount})::bigint AS expected,
        coalesce(sum(${tillAmount}) FILTER (WHERE m.booked_on < ${of.day}::date), 0)::bigint AS after_close
      FROM ${tillMovements(of.tenantId, [of.franchiseeId])} WHERE ${which} GROUP BY a.method`,
  )

/** What the books say of a day that isn't signed. */
export const loadBooks = (db: Reading | Writing, of: StoreDay) => load(db, of, belongsTo(of))

/** What the movements come to that a signed close holds. */
export const loadClosed = (db: Reading | Writing, of: StoreDay, dayCloseId: string) =>
  load(
    db,
    of,
    Prisma.sql`m.tenant_id = ${of.tenantId}::uuid AND m.id IN (SELECT c.movement_id FROM day_close_movement c
      WHERE c.tenant_id = ${of.tenantId}::uuid AND c.day_close_id = ${dayCloseId}::uuid)`,
  )
