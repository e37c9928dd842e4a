import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { daysBetween } from '@hubcap/rules/input/day'
import { latestName } from './latest-name.ts'
import { atPlace, type Look, within } from './look.ts'

/** amounts: one for each day of the month; null for days to come. */
export type StoreDays = { id: string; name: string; amounts: (number | null)[] }

type Row = { id: string; name: string | null; day: string; amount: bigint }

const loadRows = (db: Reading, look: Look): Promise<Row[]> => db.$queryRaw`
  WITH sold AS (
    SELECT t.store_id, t.day, sum(t.sales_amount)::bigint AS amount
    FROM daily_total t
    WHERE ${policyCondition('daily_total', 't')} AND t.cards_sold > 0
      AND ${within('t.day', look.periods.from, look.periods.to)} ${atPlace('t', look)}
    GROUP BY 1, 2
  ), called AS (
    SELECT i.store_id, ${latestName('store', 'i.store_id', 'p.name')} AS name
    FROM (SELECT DISTINCT store_id FROM sold) i LEFT JOIN store p ON ${policyCondition('store', 'p')} AND p.id = i.store_id
  )
  SELECT store_id AS id, name, to_char(day, 'YYYY-MM-DD') AS day, amount FROM sold JOIN called USING (store_id)`

const sumOf = ({ amounts }: StoreDays) => amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)

/** What each store sold on each day of the month, most first; stores that sold nothing are left out. */
export async function storeDays(db: Reading, look: Look): Promise<StoreDays[]> {
  const days = daysBetween(look.periods.from, look.end)
  const isKnown = (day: string) => day <= look.today
  const stores = Map.groupBy(await loadRows(db, look), ({ id }) => id)
  const rows = [...stores].map(([id, sold]) => {
    const amounts = new Map(sold.map(({ day, amount }) => [day, Number(amount)]))
    return {
      id,
      name: sold[0]?.name ?? '',
      amounts: days.map((day) => (isKnown(day) ? (amounts.get(day) ?? 0) : null)),
    }
  })
  return rows.sort((a, b) => sumOf(b) - sumOf(a))
}
