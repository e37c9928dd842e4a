import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { PlaceKind } from '@hubcap/rules/overview/place-kind'
import { figureRows } from '../quotas/figure-rows.ts'
import type { SharedOf } from '../quotas/shared-sales.ts'
import { latestName } from './latest-name.ts'
import { atPlace, type Look, within } from './look.ts'
import { type OpenSpan, spansOf } from './open-span.ts'
import { type PresencesOf, type Targets, targetColumns, targetsOf, type WrittenTargets } from './targets.ts'

/** What a place brought in the month so far and in the same days of the month before, beside its quotas. */
export type PlaceTotal = OpenSpan & {
  id: string
  name: string
  amount: bigint
  count: number
  newCustomers: number
  previousAmount: bigint
  targets: Targets
}

const nameOf = (kind: PlaceKind): Prisma.Sql =>
  kind === 'franchisee' ? Prisma.sql`p.name` : latestName(kind, 't.id', 'p.name')

type Row = Omit<PlaceTotal, 'targets'> & WrittenTargets

/** Every place in sight that sold or won anything in either period or has a quota, best first. */
export async function placeTotals(
  db: Reading,
  look: Look,
  kind: PlaceKind,
  presencesOf: PresencesOf,
  sharedOf: SharedOf,
): Promise<PlaceTotal[]> {
  const { from, to, previousFrom, previousTo } = look.periods
  const column = Prisma.raw(`${kind}_id`)
  const period = { from: previousFrom, to }
  const shared = kind === 'staff' ? await sharedOf(period) : []
  const isNow = within('r.day', from, to)
  const rows = await db.$queryRaw<Row[]>`
    SELECT t.*, ${nameOf(kind)} AS name, o."opensOn", o."closesOn"
    FROM (
      SELECT id, coalesce(f.amount, 0) AS amount, coalesce(f.count, 0) AS count, coalesce(f.won, 0) AS "newCustomers",
        coalesce(f.before, 0) AS "previousAmount", g.targets, g.prorated
      FROM (
        SELECT r.${column} AS id, coalesce(sum(r.sales_amount) FILTER (WHERE ${isNow}), 0)::bigint AS amount,
          coalesce(sum(r.cards_sold) FILTER (WHERE ${isNow}), 0)::float8 AS count,
          coalesce(sum(r.new_customers) FILTER (WHERE ${isNow}), 0)::int AS won,
          coalesce(sum(r.sales_amount) FILTER (WHERE ${within('r.day', previousFrom, previousTo)}), 0)::bigint AS before
        FROM (${figureRows(period, look, shared)}) r
        WHERE r.${column} IS NOT NULL AND (${isNow} OR ${within('r.day', previousFrom, previousTo)})
        GROUP BY 1
        HAVING sum(r.cards_sold + r.new_customers) > 0
      ) f FULL JOIN (
        SELECT q.${column} AS id, ${targetColumns} FROM quota q
        WHERE ${policyCondition('quota', 'q')} AND q.month = ${look.month}::date AND q.level = ${kind}
          ${atPlace('q', look)}
        GROUP BY 1
      ) g USING (id)
    ) t
    LEFT JOIN ${Prisma.raw(kind)} p ON ${policyCondition(kind, 'p')} AND p.id = t.id
    LEFT JOIN (${spansOf(look, kind)}) o ON o.id = t.id
    ORDER BY t.amount DESC, name COLLATE "C", t.id`
  const targets = await targetsOf(rows, look.month, presencesOf)
  return rows.map(({ prorated: _, ...row }, at) => ({ ...row, targets: targets[at] as Targets }))
}
