import type { Reading } from '@hubcap/database/door/database'
import type { DayCloseState } from '@hubcap/rules/takings/day-close-state'
import { asDate, asDay } from '../operation/dates.ts'
import { tillAmount, tillMovements } from './till-movements.ts'

export type BoardStore = { id: string; franchiseeId: string }

/** Money in minor units. */
export type BoardDay = {
  day: string
  state: DayCloseState
  /** Of a day that nobody counted: what the books say of it so far. */
  expected: number
  difference: number | null
  differing: number
  late: boolean
  /** What came to the day after it was signed. */
  afterClose: number
}

type Span = { tenantId: string; stores: readonly BoardStore[]; from: string; to: string }

type Booked = { store_id: string; day: string; own: bigint; after_close: bigint }

const ids = (stores: readonly BoardStore[]) => stores.map(({ id }) => id)

/** Of each day of each store: what its signed close holds of it or, before that, all; and what came after. */
const loadBooked = (db: Reading, { tenantId, stores, from, to }: Span) => db.$queryRaw<Booked[]>`
  SELECT m.store_id, to_char(m.booked_on, 'YYYY-MM-DD') AS day, sum(${tillAmount})::bigint AS own,
    coalesce(sum(${tillAmount}) FILTER (WHERE s.day_close_id IS DISTINCT FROM c.day_close_id), 0)::bigint AS after_close
  FROM ${tillMovements(
    tenantId,
    stores.map(({ franchiseeId }) => franchiseeId),
  )}
  LEFT JOIN day_close_movement c ON c.tenant_id = m.tenant_id AND c.movement_id = m.id
  LEFT JOIN day_close_signature s ON s.tenant_id = m.tenant_id AND s.store_id = m.store_id AND s.day = m.booked_on
  WHERE m.tenant_id = ${tenantId}::uuid AND m.store_id = ANY (${ids(stores)}::uuid[])
    AND m.booked_on BETWEEN ${from}::date AND ${to}::date
  GROUP BY 1, 2`

const loadCounts = (db: Reading, { stores, from, to }: Span) =>
  db.dayClose.findMany({
    where: { storeId: { in: ids(stores) }, day: { gte: asDate(from), lte: asDate(to) } },
    orderBy: [{ storeId: 'asc' }, { day: 'asc' }, { no: 'asc' }],
    select: {
      ...{ storeId: true, day: true, expected: true, difference: true, differing: true, late: true },
      signature: { select: { dayCloseId: true } },
    },
  })

type Count = Awaited<ReturnType<typeof loadCounts>>[number]

const keyOf = (storeId: string, day: string) => `${storeId} ${day}`

function boardDay(day: string, booked: Booked | undefined, count: Count | undefined): BoardDay {
  if (!count) {
    const figures = { expected: Number(booked?.own ?? 0), difference: null, differing: 0, late: false, afterClose: 0 }
    return { day, state: 'open', ...figures }
  }
  const signed = count.signature !== null
  return {
    ...{ day, state: signed ? 'signed' : 'counted', expected: Number(count.expected) },
    ...{ difference: Number(count.difference), differing: count.differing, late: count.late },
    afterClose: signed ? Number(booked?.after_close ?? 0) : 0,
  }
}

/** The days of stores, by the store's id: two statements however many there are. */
export async function loadBoard(db: Reading, span: Span, days: readonly string[]): Promise<Map<string, BoardDay[]>> {
  if (span.stores.length === 0) return new Map()
  const [booked, counts] = await Promise.all([loadBooked(db, span), loadCounts(db, span)])
  const booksOf = new Map(booked.map((row) => [keyOf(row.store_id, row.day), row]))
  // The last of a day wins: once it is signed, nobody counts it again.
  const countOf = new Map(counts.map((row) => [keyOf(row.storeId, asDay(row.day)), row]))
  const daysOf = (storeId: string) =>
    days.map((day) => boardDay(day, booksOf.get(keyOf(storeId, day)), countOf.get(keyOf(storeId, day))))
  return new Map(span.stores.map(({ id }) => [id, daysOf(id)]))
}
