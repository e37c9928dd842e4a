import type { Reading, Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { deltasOf, negated } from './deltas.ts'
import { list, summed, type TotalTable } from './total-table.ts'

const stored = ({ name, sums, latest }: TotalTable) => {
  const product = name === 'daily_total' ? Prisma.sql`NULL::uuid` : Prisma.sql`t.card_product_id`
  const customers = sums.includes('new_customers') ? Prisma.sql`t.new_customers` : Prisma.sql`0`
  const changedAt = latest.includes('changed_at') ? Prisma.sql`t.changed_at` : Prisma.sql`NULL::timestamptz`
  return Prisma.sql`
    SELECT t.day, t.franchisee_id, t.store_id, t.staff_id, ${product} AS card_product_id, t.sales_amount, t.principal,
      t.bonus, t.cards_sold, t.voided_amount, t.voided_sales, ${customers} AS new_customers, ${changedAt} AS changed_at
    FROM ${Prisma.raw(name)} t WHERE t.tenant_id = app.tenant_id()`
}

/** What the records say less what the totals say, by the table's key, where that is anything: one statement, one moment. */
export function differenceRows(table: TotalTable): Prisma.Sql {
  const both = Prisma.sql`${deltasOf('all')} UNION ALL ${negated(stored(table))}`
  return Prisma.sql`SELECT * FROM (${summed(table, both)}) x WHERE ${list(table.sums, (one) => `x.${one} <> 0`, ' OR ')}`
}

/** A row of totals that is not what its records add up to, with what is missing in it (negative: too much). */
export type TotalDifference = {
  readonly table: TotalTable['name']
  readonly day: string
  readonly storeId: string
  readonly staffId: string | null
  readonly cardProductId: string | null
  /** By column, minor units or counts; columns that are right are left out. */
  readonly missing: Readonly<Record<string, number>>
}

type Row = { day: string; store_id: string; staff_id: string | null; card_product_id?: string | null } & Record<
  string,
  unknown
>

/** Where a chain's totals differ from its records. In the chain's scope: the system's, or headquarters'. */
export async function totalDifferences(db: Reading | Writing, table: TotalTable): Promise<TotalDifference[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT to_char(x.day, 'YYYY-MM-DD') AS day, x.store_id, x.staff_id,
      ${table.hasId ? Prisma.empty : Prisma.sql`x.card_product_id,`} ${list(table.sums, (one) => `x.${one}::float8 AS ${one}`)}
    FROM (${differenceRows(table)}) x ORDER BY x.day, x.store_id, x.staff_id`
  return rows.map((row) => ({
    table: table.name,
    ...{ day: row.day, storeId: row.store_id, staffId: row.staff_id, cardProductId: row.card_product_id ?? null },
    missing: Object.fromEntries(table.sums.flatMap((one) => (Number(row[one]) === 0 ? [] : [[one, Number(row[one])]]))),
  }))
}
