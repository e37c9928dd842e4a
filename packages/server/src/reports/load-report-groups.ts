import type { Reading, Writing } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import { nameKey } from '@hubcap/rules/network/name-key'
import type { ReportGrouping } from '@hubcap/rules/reports/report-grouping'
import { atPlace } from '../quotas/figure-rows.ts'
import type { ReportLook } from './report-look.ts'
import type { ReportRow } from './report-row.ts'
import { figureColumns, inDays, numbered, type SummedFigures, saysSomething } from './summed-figures.ts'

export type GroupedBy = Exclude<ReportGrouping, 'day'>

/** What has no name stands after all that has. */
const lastKey = '\uFFFF'

/** What a place or person out of sight was called at its latest sale in sight: its figures stay in the sum. */
const nameAtSale = (name: string, id: string) => Prisma.sql`(SELECT ${Prisma.raw(`s.${name}`)} FROM card_sale s
  WHERE ${policyCondition('card_sale', 's')} AND ${Prisma.raw(`s.${id}`)} = t.id ORDER BY s.sold_at DESC LIMIT 1)`

type Naming = { name: Prisma.Sql; under: Prisma.Sql; joins: Prisma.Sql }

const none = Prisma.sql`NULL::text`

const namings: Record<GroupedBy, () => Naming> = {
  franchisee: () => ({ name: Prisma.sql`p.name`, under: none, joins: Prisma.empty }),
  store: () => ({
    name: Prisma.sql`coalesce(p.name, ${nameAtSale('store_name', 'store_id')})`,
    under: Prisma.sql`u.name`,
    joins: Prisma.sql`LEFT JOIN franchisee u ON ${policyCondition('franchisee', 'u')} AND u.id = p.franchisee_id`,
  }),
  staff: () => ({
    name: Prisma.sql`coalesce(p.name, ${nameAtSale('staff_name', 'staff_id')})`,
    under: Prisma.sql`u.name`,
    joins: Prisma.sql`LEFT JOIN store u ON ${policyCondition('store', 'u')} AND u.id = p.store_id`,
  }),
  card_product: () => ({ name: Prisma.sql`p.name`, under: none, joins: Prisma.empty }),
}

type GroupRow = SummedFigures & { id: string | null; name: string | null; nameKey: string | null; under: string | null }

/** Places, people or products that brought anything in either period, in no order. One statement. */
export async function loadReportGroups(db: Reading | Writing, look: ReportLook, by: GroupedBy): Promise<ReportRow[]> {
  const table = by === 'card_product' ? 'daily_product_total' : 'daily_total'
  const { name, under, joins } = namings[by]()
  const rows = await db.$queryRaw<GroupRow[]>`
    SELECT t.*, ${name} AS name, p.name_key AS "nameKey", ${under} AS under
    FROM (
      SELECT ${Prisma.raw(`r.${by}_id`)} AS id, ${figureColumns(look, by !== 'card_product')}
      FROM ${Prisma.raw(table)} r
      WHERE ${policyCondition(table, 'r')} AND ${inDays(look)} ${atPlace('r', look)}
      GROUP BY 1
    ) t
    LEFT JOIN ${Prisma.raw(by)} p ON ${policyCondition(by, 'p')} AND p.id = t.id ${joins}`
  return rows.flatMap(({ id, name: called, nameKey: known, under: place, ...sums }) => {
    const figures = numbered(sums)
    if (!saysSomething(figures)) return []
    const key = known ?? (called === null ? lastKey : nameKey(called))
    return [{ ...figures, key: `${key} ${id ?? lastKey}`, day: null, id, name: called, under: place }]
  })
}
