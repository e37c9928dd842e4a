import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { PlaceKind } from '@hubcap/rules/overview/place-kind'
import type { PlaceFacts } from '@hubcap/rules/overview/reasons'
import { daysBetween } from '@hubcap/rules/quotas/calendar/day'
import { atPlace, type Look, within } from './look.ts'

type Fact = {
  place: string
  fact: 'sales' | 'store' | 'seller' | 'product' | 'days' | 'voided' | 'customers'
  id: string | null
  name: string | null
  amount: bigint
  previousAmount: bigint
  count: number
  previousCount: number
}

/** Days that are over, from the first of each period: today counts as without a sale only when it is. */
function comparedDays({ periods: { from, to, previousFrom, previousTo }, today }: Look): number {
  const days = daysBetween(from, to).filter((day) => day !== today).length
  return Math.min(days, daysBetween(previousFrom, previousTo).length)
}

const sums = (measure: string, counted: string) => {
  const [amount, count] = [Prisma.raw(measure), Prisma.raw(counted)]
  return Prisma.sql`coalesce(sum(${amount}) FILTER (WHERE is_now), 0)::bigint AS amount,
    coalesce(sum(${amount}) FILTER (WHERE NOT is_now), 0)::bigint AS "previousAmount",
    (count(${count}) FILTER (WHERE is_now))::int AS count, (count(${count}) FILTER (WHERE NOT is_now))::int AS "previousCount"`
}

const part = (fact: string, id: string, name: string) => Prisma.sql`
  SELECT place, ${fact}::text, ${Prisma.raw(id)}, (array_agg(${Prisma.raw(name)} ORDER BY sold_at DESC))[1], ${sums('amount', '*')}
  FROM sales WHERE status = 'recorded' GROUP BY place, ${Prisma.raw(id)}`

const whole = (fact: string, from: string, measure = 'amount', counted = '*') => Prisma.sql`
  SELECT place, ${fact}::text AS fact, NULL::uuid AS id, NULL::text AS name, ${sums(measure, counted)}
  FROM ${Prisma.raw(from)} GROUP BY place`

/** Everything that may explain why these places are behind, of both periods. One statement. */
function loadFacts(
  db: Reading,
  look: Look,
  kind: PlaceKind,
  ids: readonly string[],
  compared: number,
): Promise<Fact[]> {
  const { from, to, previousFrom, previousTo } = look.periods
  const inEither = (column: string) =>
    Prisma.sql`(${within(column, from, to)} OR ${within(column, previousFrom, previousTo)})`
  const at = (alias: string) => Prisma.sql`${Prisma.raw(`${alias}.${kind}_id`)}`
  return db.$queryRaw`
    WITH sales AS MATERIALIZED (
      SELECT ${at('s')} AS place, s.store_id, s.store_name, s.staff_id, s.staff_name, s.card_product_id, p.name AS product_name,
        s.status, s.amount, s.sold_at, s.sold_on, s.sold_on >= ${from}::date AS is_now
      FROM card_sale s LEFT JOIN card_product p ON ${policyCondition('card_product', 'p')} AND p.id = s.card_product_id
      WHERE ${policyCondition('card_sale', 's')} AND ${inEither('s.sold_on')} ${atPlace('s', look)}
        AND ${at('s')} = ANY (${[...ids]}::uuid[])
    ), recorded AS (SELECT * FROM sales WHERE status = 'recorded'),
    counted AS (
      SELECT * FROM recorded WHERE sold_on - CASE WHEN is_now THEN ${from}::date ELSE ${previousFrom}::date END < ${compared}::int
    ), voided AS (SELECT * FROM sales WHERE status = 'voided'),
    files AS (
      SELECT ${at('f')} AS place, 0 AS amount, f.opened_on >= ${from}::date AS is_now FROM customer_file f
      WHERE ${policyCondition('customer_file', 'f')} AND ${inEither('f.opened_on')} ${atPlace('f', look)}
        AND ${at('f')} = ANY (${[...ids]}::uuid[])
    )
    ${whole('sales', 'recorded')} UNION ALL ${whole('days', 'counted', '0', 'DISTINCT sold_on')}
    UNION ALL ${whole('voided', 'voided')} UNION ALL ${whole('customers', 'files')}
    UNION ALL ${part('store', 'store_id', 'store_name')} UNION ALL ${part('seller', 'staff_id', 'staff_name')}
    UNION ALL ${part('product', 'card_product_id', 'product_name')}`
}

const money = (fact?: Fact) => ({ now: Number(fact?.amount ?? 0), before: Number(fact?.previousAmount ?? 0) })
const counts = (fact?: Fact) => ({ now: fact?.count ?? 0, before: fact?.previousCount ?? 0 })

function factsOf(facts: readonly Fact[], compared: number): Omit<PlaceFacts, 'short' | 'expected'> {
  const one = (name: Fact['fact']) => facts.find(({ fact }) => fact === name)
  const parts = (name: Fact['fact']) =>
    facts.filter(({ fact }) => fact === name).map((fact) => ({ id: String(fact.id), name: fact.name, ...money(fact) }))
  const days = counts(one('days'))
  return {
    amount: money(one('sales')),
    count: counts(one('sales')),
    idleDays: { now: compared - days.now, before: compared - days.before, compared },
    voided: money(one('voided')),
    newCustomers: counts(one('customers')),
    stores: parts('store'),
    sellers: parts('seller'),
    products: parts('product'),
  }
}

/** What the rule for reasons asks of each place, by its id. */
export async function reasonFacts(db: Reading, look: Look, kind: PlaceKind, ids: readonly string[]) {
  const compared = comparedDays(look)
  const facts = ids.length > 0 ? await loadFacts(db, look, kind, ids, compared) : []
  return new Map(
    ids.map((id) => [
      id,
      factsOf(
        facts.filter(({ place }) => place === id),
        compared,
      ),
    ]),
  )
}
