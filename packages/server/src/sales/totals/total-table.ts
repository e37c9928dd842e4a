import { Prisma } from '@hubcap/database/prisma'

const saleSums = ['sales_amount', 'principal', 'bonus', 'cards_sold', 'voided_amount', 'voided_sales'] as const

/** A table of sums: what a row is the sum of, and what it sums. Its rows are locked in the order of the key, everywhere. */
export type TotalTable = {
  readonly name: 'daily_total' | 'daily_product_total'
  readonly key: readonly string[]
  readonly sums: readonly string[]
  /** Moments of which a row keeps the latest. */
  readonly latest: readonly string[]
  /** Whether a row has an id besides its key. */
  readonly hasId: boolean
}

export const dailyTotal: TotalTable = {
  name: 'daily_total',
  key: ['day', 'franchisee_id', 'store_id', 'staff_id'],
  sums: [...saleSums, 'new_customers'],
  latest: ['changed_at'],
  hasId: true,
}

export const dailyProductTotal: TotalTable = {
  name: 'daily_product_total',
  key: ['day', 'franchisee_id', 'store_id', 'staff_id', 'card_product_id'],
  sums: saleSums,
  latest: [],
  hasId: false,
}

/** In the order in which every write goes through them, so that no two wait for each other. */
export const totalTables = [dailyTotal, dailyProductTotal] as const

/** Names joined into a piece of SQL. */
export const list = (names: readonly string[], write: (name: string) => string, separator = ', '): Prisma.Sql =>
  Prisma.raw(names.map(write).join(separator))

/** What a row `t` becomes by the sums of another: assignments for SET. */
export const changes = ({ sums, latest }: TotalTable, by: string): Prisma.Sql =>
  Prisma.raw(
    [
      ...sums.map((one) => `${one} = t.${one} + ${by}.${one}`),
      ...latest.map((one) => `${one} = greatest(t.${one}, ${by}.${one})`),
    ].join(', '),
  )

/** Rows of one key by two aliases; the staff of a file that nobody developed is null in both. */
export const sameKey = ({ key }: TotalTable, left: string, right: string): Prisma.Sql =>
  list(key, (name) => `${left}.${name} ${name === 'staff_id' ? 'IS NOT DISTINCT FROM' : '='} ${right}.${name}`, ' AND ')

/** Deltas summed by the table's key; what isn't of this table's kind is left out. */
export const summed = ({ name, key, sums, latest }: TotalTable, deltas: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT ${list(key, (one) => `d.${one}`)}, ${list(sums, (one) => `sum(d.${one}) AS ${one}`)}
    ${list(latest, (one) => `, max(d.${one}) AS ${one}`, '')}
  FROM (${deltas}) d
  ${name === 'daily_product_total' ? Prisma.sql`WHERE d.card_product_id IS NOT NULL` : Prisma.empty}
  GROUP BY ${list(key, (one) => `d.${one}`)}`
