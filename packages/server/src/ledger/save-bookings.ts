import { ask, send } from '@hubcap/database/door/ask'
import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { postingIssues } from '@hubcap/rules/ledger/posting-issues'
import type { Recorded } from '../operation/record-change.ts'
import { accountRows, balanceChanges, clearingRows, lotUseRows, movementRow, transferRows } from './booked-rows.ts'
import type { Booking } from './booking.ts'

const json = (rows: readonly object[]) => Prisma.sql`${JSON.stringify(rows)}::json`

type Books = 'ledger_account' | 'ledger_movement' | 'ledger_transfer' | 'card_lot_use' | 'clearing_line'

const insert = (table: Books, rows: readonly object[]) => {
  const name = Prisma.raw(table)
  const columns = Prisma.raw(Object.keys(rows[0] ?? {}).join(', '))
  return Prisma.sql`INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${json(rows)})`
}

/** @throws Error where rules gave transfers that no books may hold: nothing is written then */
function refuseUnsound({ id, cause, movement }: Booking): void {
  const issues = postingIssues(movement.transfers)
  if (issues.length > 0) throw new Error(`${cause} ${id} can't be booked: ${issues.join(', ')}`)
}

/**
 * Writes into the books what has happened, in the caller's transaction: accounts that weren't there, the movements with their
 * transfers, the balances of cards and points, what was taken of which lot, and who came to owe whom. Whoever books on a card
 * holds its row; the lots are saved before, since transfers name them. A balance that would fall below zero stops everything.
 */
export async function saveBookings(db: Writing, request: Recorded, bookings: readonly Booking[]): Promise<void> {
  for (const booking of bookings) refuseUnsound(booking)
  const { tenantId } = request.actor
  const transfers = bookings.flatMap(({ movement }) => movement.transfers)
  if (transfers.length === 0) return
  const accounts = accountRows(tenantId, transfers, request.now)
  const movements = bookings.map((booking) => movementRow(request, booking))
  const accountsAndMovements = Prisma.sql`
    WITH account AS (${insert('ledger_account', accounts)} ORDER BY id ON CONFLICT DO NOTHING)
    ${insert('ledger_movement', movements)}`
  const changes = balanceChanges(
    tenantId,
    bookings.map(({ movement }) => movement.transfers),
  )
  const rows = bookings.flatMap((booking) => transferRows(tenantId, booking))
  const balances = Prisma.sql`
    WITH change AS MATERIALIZED (
      SELECT id, change, movements FROM json_to_recordset(${json(changes)}) AS c(id uuid, change bigint, movements int)
      ORDER BY id
    ), balance AS (
      UPDATE ledger_account a SET balance = a.balance + c.change, version = a.version + c.movements
      FROM change c WHERE a.tenant_id = ${tenantId}::uuid AND a.id = c.id RETURNING a.id
    ), transfer AS (${insert('ledger_transfer', rows)})
    SELECT count(*) AS balances FROM balance`
  // All in one round trip; each statement sees what those before it wrote.
  send(db, accountsAndMovements)
  const booked = ask<{ balances: bigint }>(db, balances)
  const uses = bookings.flatMap((booking) => lotUseRows(tenantId, booking))
  if (uses.length > 0) send(db, insert('card_lot_use', uses))
  const lines = bookings.flatMap((booking) => clearingRows(tenantId, booking))
  if (lines.length > 0) send(db, insert('clearing_line', lines))
  const [written] = await booked
  if (Number(written?.balances) !== changes.length) throw new Error('An account to be booked on was out of sight')
}
