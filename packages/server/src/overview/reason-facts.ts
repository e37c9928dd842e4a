import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import { daysBetween } from '@hubcap/rules/input/day'
import type { PlaceKind } from '@hubcap/rules/overview/place-kind'
import type { PlaceFacts } from '@hubcap/rules/overview/reasons'
import { latestName } from './latest-name.ts'
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

const sums = (amount: string, count: string) => {
  const over = (aggregate: string, when: string) => Prisma.raw(`coalesce(${aggregate} FILTER (WHERE ${when}), 0)`)
  return Prisma.sql`${over(`sum(${amount})`, 'is_now')}::bigint AS amount,
    ${over(`sum(${amount})`, 'NOT is_now')}::bigint AS "previousAmount",
    ${over(count, 'is_now')}::int AS count, ${over(count, 'NOT is_now')}::int AS "previousCount"`
}

const part = (fact: string, id: string) => Prisma.sql`
  SELECT place, ${fact}::text AS fact, ${Prisma.raw(id)} AS id, ${sums('sales_amount', 'sum(cards_sold)')}
  FROM recorded GROUP BY place, ${Prisma.raw(id)}`

const whole = (fact: string, from: string, amount: string, count: string) => Prisma.sql`
  SELECT place, ${fact}::text AS fact, NULL::uuid AS id, ${sums(amount, count)} FROM ${Prisma.raw(from)} GROUP BY place`

/** Everything that may explain why these places are behind, of both periods. One statement. */
function loadFacts(
  db: Reading,
  look: Look,
  kind: PlaceKind,
  ids: readonly string[],
  compared: number,
): Promise<Fact[]> {
  const { from, to, previousFrom, previousTo } = look.periods
  const totals = (table: 'daily_total' | 'daily_product_total') => Prisma.sql`
    SELECT t.*, t.${Prisma.raw(`${kind}_id`)} AS place, t.day >= ${from}::date AS is_now FROM ${Prisma.raw(table)} t
    WHERE ${policyCondition(table, 't')} AND (${within('t.day', from, to)} OR ${within('t.day', previousFrom, previousTo)})
      ${atPlace('t', look)} AND t.${Prisma.raw(`${kind}_id`)} = ANY (${[...ids]}::uuid[])`
  return db.$queryRaw`
    WITH days AS MATERIALIZED (${totals('daily_total')}),
    recorded AS MATERIALIZED (SELECT * FROM (${totals('daily_product_total')}) p WHERE p.cards_sold > 0),
    counted AS (
      SELECT * FROM days WHERE cards_sold > 0
        AND day - CASE WHEN is_now THEN ${from}::date ELSE ${previousFrom}::date END < ${compared}::int
    ), facts AS (
      ${whole('sales', 'days', 'sales_amount', 'sum(cards_sold)')}
      UNION ALL ${whole('days', 'counted', '0', 'count(DISTINCT day)')}
      UNION ALL ${whole('voided', 'days', 'voided_amount', 'sum(voided_sales)')}
      UNION ALL ${whole('customers', 'days', '0', 'sum(new_customers)')}
      UNION ALL ${part('store', 'store_id')} UNION ALL ${part('seller', 'staff_id')}
      UNION ALL ${part('product', 'card_product_id')}
    )
    SELECT f.*, CASE f.fact WHEN 'store' THEN ${latestName('store', 'f.id', 'o.name')}
      WHEN 'seller' THEN ${latestName('staff', 'f.id', 'e.name')} WHEN 'product' THEN p.name END AS name
    FROM facts f
    LEFT JOIN store o ON f.fact = 'store' AND ${policyCondition('store', 'o')} AND o.id = f.id
    LEFT JOIN staff e ON f.fact = 'seller' AND ${policyCondition('staff', 'e')} AND e.id = f.id
    LEFT JOIN card_product p ON f.fact = 'product' AND ${policyCondition('card_product', 'p')} AND p.id = f.id`
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
