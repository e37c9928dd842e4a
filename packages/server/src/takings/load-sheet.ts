import type { Reading } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { PaymentMethod } from '@hubcap/rules/ledger/payment-method'
import type { TransferCause } from '@hubcap/rules/ledger/transfer-cause'
import { asDate } from '../operation/dates.ts'
import { loadBooks, loadClosed, type StoreDay } from './load-books.ts'
import { belongsTo, tillAmount, tillMovements } from './till-movements.ts'

export type TillMovement = {
  id: string
  at: Date
  booked_on: string
  cause: TransferCause
  method: PaymentMethod
  amount: bigint
  sale_no: string | null
  recorded_by_name: string | null
  /** Whether it counts in this day's close; else it came after that was signed. */
  counts: boolean
}

/** Longer lists than a store has in a day. */
export const mostMovements = 1000

const counts = (of: StoreDay, signedId: string | null) =>
  signedId
    ? Prisma.sql`(m.tenant_id = ${of.tenantId}::uuid AND m.store_id = ${of.storeId}::uuid AND EXISTS (
        SELECT FROM day_close_movement c WHERE c.tenant_id = m.tenant_id AND c.movement_id = m.id
          AND c.day_close_id = ${signedId}::uuid))`
    : Prisma.sql`(${belongsTo(of)})`

/** What a close holds or would hold, and behind it what came to the day after it was signed; in order of time. */
export const loadSheetMovements = (db: Reading, of: StoreDay, signedId: string | null) => db.$queryRaw<TillMovement[]>`
  SELECT m.id, m.at, to_char(m.booked_on, 'YYYY-MM-DD') AS booked_on, m.cause, a.method, ${tillAmount} AS amount,
    (SELECT s.sale_no FROM card_sale s WHERE s.tenant_id = m.tenant_id AND s.id = m.card_sale_id) AS sale_no,
    m.recorded_by_name, ${counts(of, signedId)} AS counts
  FROM ${tillMovements(of.tenantId, [of.franchiseeId])}
  WHERE m.tenant_id = ${of.tenantId}::uuid AND m.store_id = ${of.storeId}::uuid
    AND (${counts(of, signedId)} OR m.booked_on = ${of.day}::date)
  ORDER BY counts DESC, m.at, m.id, a.method LIMIT ${mostMovements}`

/** What lay in the drawer when the store was last closed before a day. */
async function loadLeftInDrawer(db: Reading, { storeId, day }: StoreDay): Promise<number> {
  const last = await db.dayClose.findFirst({
    where: { storeId, day: { lt: asDate(day) }, signature: { isNot: null } },
    orderBy: { day: 'desc' },
    include: { methods: { where: { paymentMethod: 'cash' } } },
  })
  return last ? Number(last.methods[0]?.counted ?? 0) - Number(last.handedOver) : 0
}

/** A store's day as it stands: what the books say, the latest count, and whether it is signed. */
export async function loadSheet(db: Reading, of: StoreDay) {
  const where = { storeId: of.storeId, day: asDate(of.day) }
  const signature = await db.dayCloseSignature.findFirst({ where, select: { dayCloseId: true } })
  const latest = await db.dayClose.findFirst({ where, orderBy: { no: 'desc' }, select: { id: true } })
  const signedId = signature?.dayCloseId ?? null
  const books = await (signedId ? loadClosed(db, of, signedId) : loadBooks(db, of))
  const state = signedId ? ('signed' as const) : latest ? ('counted' as const) : ('open' as const)
  const openingCash = await loadLeftInDrawer(db, of)
  return { of, state, signedId, closeId: signedId ?? latest?.id ?? null, books, openingCash }
}
