import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { MonthPeriods } from '@hubcap/rules/overview/month-periods'
import type { PlaceKind } from '@hubcap/rules/overview/place-kind'

/** What an overview looks at: a month so far, the same days of the month before, and one place or all of one's own. */
export type Look = { periods: MonthPeriods; franchiseeId: string | null; storeId: string | null; timeZone: string }

export type DayTotal = { day: string; amount: bigint; count: number }
export type PlaceTotal = { id: string; name: string; amount: bigint; count: number; previousAmount: bigint }

const at = (alias: string, { franchiseeId, storeId }: Look) => {
  const column = (name: string) => Prisma.raw(`${alias}.${name}`)
  const franchisee = franchiseeId ? Prisma.sql`AND ${column('franchisee_id')} = ${franchiseeId}::uuid` : Prisma.empty
  const store = storeId ? Prisma.sql`AND ${column('store_id')} = ${storeId}::uuid` : Prisma.empty
  return Prisma.sql`${franchisee} ${store}`
}

const soldIn = (from: string, to: string) => Prisma.sql`s.sold_on BETWEEN ${from}::date AND ${to}::date`

/** Recorded sales by day, from the first day of the month before to the last day looked at. */
export const dayTotals = (db: Reading, look: Look): Promise<DayTotal[]> => db.$queryRaw`
  SELECT to_char(s.sold_on, 'YYYY-MM-DD') AS day, sum(s.amount)::bigint AS amount, count(*)::int AS count
  FROM card_sale s
  WHERE ${policyCondition('card_sale', 's')} AND s.status = 'recorded'
    AND ${soldIn(look.periods.previousFrom, look.periods.to)} ${at('s', look)}
  GROUP BY s.sold_on ORDER BY s.sold_on`

const latest = (name: string) => Prisma.raw(`(array_agg(s.${name} ORDER BY s.sold_at DESC))[1]`)

/**
 * Stores and people are called as on their latest sale: a rep who moved on is out of the old store's sight, and what they
 * sold there stays in its sum. A franchisee is in sight wherever its sales are.
 */
const places: Record<PlaceKind, { column: Prisma.Sql; name: () => Prisma.Sql }> = {
  franchisee: {
    column: Prisma.raw('s.franchisee_id'),
    name: () => Prisma.sql`(SELECT p.name FROM franchisee p
      WHERE ${policyCondition('franchisee', 'p')} AND p.id = s.franchisee_id)`,
  },
  store: { column: Prisma.raw('s.store_id'), name: () => latest('store_name') },
  staff: { column: Prisma.raw('s.staff_id'), name: () => latest('staff_name') },
}

/** Recorded sales by place, most first; places that sold in neither period are left out. */
export function placeTotals(db: Reading, look: Look, kind: PlaceKind): Promise<PlaceTotal[]> {
  const { column, name } = places[kind]
  const { from, to, previousFrom, previousTo } = look.periods
  return db.$queryRaw`
    SELECT ${column} AS id, ${name()} AS name,
      coalesce(sum(s.amount) FILTER (WHERE ${soldIn(from, to)}), 0)::bigint AS amount,
      count(*) FILTER (WHERE ${soldIn(from, to)})::int AS count,
      coalesce(sum(s.amount) FILTER (WHERE ${soldIn(previousFrom, previousTo)}), 0)::bigint AS "previousAmount"
    FROM card_sale s
    WHERE ${policyCondition('card_sale', 's')} AND s.status = 'recorded'
      AND (${soldIn(from, to)} OR ${soldIn(previousFrom, previousTo)}) ${at('s', look)}
    GROUP BY ${column}
    ORDER BY amount DESC, name, id`
}

export type NewCustomers = { current: number; previous: number }

/**
 * Customers won. For the chain as a whole: new to the chain. For a place: whose file was opened there, though another
 * franchisee may have known them before.
 */
export async function newCustomers(db: Reading, look: Look, isChain: boolean): Promise<NewCustomers> {
  const { from, to, previousFrom, previousTo } = look.periods
  const whole = isChain && !look.franchiseeId && !look.storeId
  const day = Prisma.sql`(s.created_at AT TIME ZONE ${look.timeZone})::date`
  const source = whole ? Prisma.raw('customer s') : Prisma.raw('customer_file s')
  const scope = whole
    ? Prisma.sql`${policyCondition('customer_file', 's')}`
    : Prisma.sql`${policyCondition('customer_file', 's')} ${at('s', look)}`
  const [row] = await db.$queryRaw<NewCustomers[]>`
    SELECT count(*) FILTER (WHERE ${day} BETWEEN ${from}::date AND ${to}::date)::int AS current,
           count(*) FILTER (WHERE ${day} BETWEEN ${previousFrom}::date AND ${previousTo}::date)::int AS previous
    FROM ${source}
    WHERE ${scope}
      AND s.created_at >= (${previousFrom}::date)::timestamp AT TIME ZONE ${look.timeZone}
      AND s.created_at < (${to}::date + 1)::timestamp AT TIME ZONE ${look.timeZone}`
  return row ?? { current: 0, previous: 0 }
}
