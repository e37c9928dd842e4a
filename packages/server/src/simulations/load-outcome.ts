import type { Reading } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { SimulationUnit } from '@hubcap/rules/simulations/simulation-kind'

export const outcomeOrders = ['most_gained', 'most_lost', 'name'] as const
export type OutcomeOrder = (typeof outcomeOrders)[number]

export type Asked = {
  readonly order: OutcomeOrder
  readonly first: number
  readonly offset: number
  readonly search: string | null
}

export type OutcomeSum = { readonly before: bigint | null; readonly after: bigint | null }

/** Of one of those whom it is about, over all months. Means where the unit is points. */
export type OutcomeRow = OutcomeSum & {
  readonly franchiseeId: string
  readonly storeId: string | null
  readonly staffId: string | null
  readonly name: string
  /** Of a person where it was; null for a store or a franchisee. */
  readonly storeName: string | null
  readonly franchiseeName: string | null
  readonly months: number
}
export type OutcomeMonth = OutcomeSum & { readonly month: string; readonly gaining: number; readonly losing: number }

export type Outcome = {
  readonly rows: readonly OutcomeRow[]
  readonly totalCount: number
  readonly total: OutcomeSum & { readonly gaining: number; readonly losing: number }
  readonly months: readonly OutcomeMonth[]
}

const orders: Readonly<Record<OutcomeOrder, Prisma.Sql>> = {
  most_gained: Prisma.sql`g.difference DESC NULLS LAST, g.name, g.key`,
  most_lost: Prisma.sql`g.difference NULLS LAST, g.name, g.key`,
  name: Prisma.sql`g.name, g.key`,
}

const side = (which: 'before' | 'after', field: string) => Prisma.raw(`(r.details->'${which}'->>'${field}')::bigint`)

/** Sums; means of points; or of quotas all that was reached of all that was to be, where something was to be. */
const over = (which: 'before' | 'after', unit: SimulationUnit): Prisma.Sql => {
  const figure = Prisma.raw(`r.${which}`)
  if (unit === 'money') return Prisma.sql`sum(${figure})::bigint`
  if (unit === 'points') return Prisma.sql`round(avg(${figure}))::bigint`
  return Prisma.sql`round(10000.0 * sum(${side(which, 'actual')}) FILTER (WHERE ${figure} IS NOT NULL)
    / nullif(sum(${side(which, 'effective')}) FILTER (WHERE ${figure} IS NOT NULL), 0))::bigint`
}

/** Where there was nothing to reach nothing was reached more or less; of money and points nothing is 0. */
const orNothing = (figure: Prisma.Sql, unit: SimulationUnit) =>
  unit === 'share' ? figure : Prisma.sql`coalesce(${figure}, 0)`

const [before, after] = [Prisma.sql`r.before`, Prisma.sql`r.after`]
const changed = (sign: '>' | '<', unit: SimulationUnit) =>
  Prisma.sql`count(*) FILTER (WHERE ${orNothing(after, unit)} ${Prisma.raw(sign)} ${orNothing(before, unit)})::int`

type Row = OutcomeRow & { totalCount: bigint }

/** What came of a simulation: in sum, by month, and for each of those whom it is about. unit: of its figures. */
export async function loadOutcome(db: Reading, id: string, unit: SimulationUnit, asked: Asked): Promise<Outcome> {
  const of = Prisma.sql`FROM simulation_result r WHERE r.tenant_id = app.tenant_id() AND r.simulation_id = ${id}::uuid`
  const named = asked.search ? Prisma.sql`WHERE strpos(lower(n.name), lower(${asked.search})) > 0` : Prisma.empty
  const each = Prisma.sql`
    SELECT r.franchisee_id, r.store_id, r.staff_id, ${over('before', unit)} AS before,
      ${over('after', unit)} AS after, count(*)::int AS months, concat(r.franchisee_id, r.store_id, r.staff_id) AS key,
      ${orNothing(over('after', unit), unit)} - ${orNothing(over('before', unit), unit)} AS difference
    ${of} GROUP BY r.franchisee_id, r.store_id, r.staff_id`
  // Whoever was erased since has no name here, either.
  const withNames = Prisma.sql`
    SELECT * FROM (
      SELECT e.*, coalesce(p.name, o.name, f.name, '') AS name, CASE WHEN e.staff_id IS NULL THEN NULL ELSE o.name END AS store_name,
        CASE WHEN e.store_id IS NULL THEN NULL ELSE f.name END AS franchisee_name
      FROM (${each}) e
      LEFT JOIN franchisee f ON f.tenant_id = app.tenant_id() AND f.id = e.franchisee_id
      LEFT JOIN store o ON o.tenant_id = app.tenant_id() AND o.id = e.store_id
      LEFT JOIN staff p ON p.tenant_id = app.tenant_id() AND p.id = e.staff_id
    ) n ${named}`
  // A share of shares would be none: what all have of it is worked out from what each of its months is made of.
  const whole = (which: 'before' | 'after') =>
    unit === 'share' ? Prisma.sql`(SELECT ${over(which, unit)} ${of})` : over(which, unit)
  const [rows, months, totals] = await Promise.all([
    db.$queryRaw<Row[]>`
      SELECT g.franchisee_id AS "franchiseeId", g.store_id AS "storeId", g.staff_id AS "staffId", g.name, g.store_name AS "storeName",
        g.franchisee_name AS "franchiseeName", g.before, g.after,
        g.months, count(*) OVER () AS "totalCount"
      FROM (${withNames}) g ORDER BY ${orders[asked.order]} LIMIT ${asked.first} OFFSET ${asked.offset}`,
    db.$queryRaw<OutcomeMonth[]>`
      SELECT to_char(r.month, 'YYYY-MM-DD') AS month, ${over('before', unit)} AS before, ${over('after', unit)} AS after,
        ${changed('>', unit)} AS gaining, ${changed('<', unit)} AS losing
      ${of} GROUP BY r.month ORDER BY r.month`,
    db.$queryRaw<Outcome['total'][]>`
      SELECT ${whole('before')} AS before, ${whole('after')} AS after, ${changed('>', unit)} AS gaining, ${changed('<', unit)} AS losing
      FROM (${each}) r`,
  ])
  const total = totals[0] ?? { before: null, after: null, gaining: 0, losing: 0 }
  return { rows, totalCount: Number(rows[0]?.totalCount ?? 0), months, total }
}
