import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { daysBetween } from '@hubcap/rules/quotas/calendar/day'
import { atPlace, type Look, within } from './look.ts'

/** amounts: one for each day of the month; null for days to come. */
export type StoreDays = { id: string; name: string; amounts: (number | null)[] }

type Row = { id: string; name: string; day: string; amount: bigint }

const loadRows = (db: Reading, look: Look): Promise<Row[]> => db.$queryRaw`
  SELECT s.store_id AS id, (array_agg(s.store_name ORDER BY s.sold_at DESC))[1] AS name,
    to_char(s.sold_on, 'YYYY-MM-DD') AS day, sum(s.amount)::bigint AS amount
  FROM card_sale s
  WHERE ${policyCondition('card_sale', 's')} AND s.status = 'recorded'
    AND ${within('s.sold_on', look.month, look.periods.to)} ${atPlace('s', look)}
  GROUP BY s.store_id, s.sold_on ORDER BY s.sold_on`

const sumOf = ({ amounts }: StoreDays) => amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)

/** What each store sold on each day of the month, most first; stores that sold nothing are left out. */
export async function storeDays(db: Reading, look: Look): Promise<StoreDays[]> {
  const days = daysBetween(look.month, look.end)
  const isKnown = (day: string) => day <= look.today
  const stores = Map.groupBy(await loadRows(db, look), ({ id }) => id)
  const rows = [...stores].map(([id, sold]) => {
    const amounts = new Map(sold.map(({ day, amount }) => [day, Number(amount)]))
    return {
      id,
      name: sold.at(-1)?.name ?? '',
      amounts: days.map((day) => (isKnown(day) ? (amounts.get(day) ?? 0) : null)),
    }
  })
  return rows.sort((a, b) => sumOf(b) - sumOf(a))
}
