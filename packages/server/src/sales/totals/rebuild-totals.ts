import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { adjustTotals, dropEmpty } from './adjust-totals.ts'
import { differenceRows } from './total-differences.ts'
import { list, type TotalTable, totalTables } from './total-table.ts'

/** Rows of zeros where records lie and no total does. */
const makeMissing = (db: Writing, table: TotalTable): Promise<number> => {
  const { name, key, hasId } = table
  const columns = list(key, (one) => one)
  return db.$executeRaw`
    INSERT INTO ${Prisma.raw(name)} (tenant_id, ${Prisma.raw(hasId ? 'id, ' : '')} ${columns})
    SELECT app.tenant_id(), ${Prisma.raw(hasId ? 'gen_random_uuid(), ' : '')} ${columns}
    FROM (${differenceRows(table)}) x ORDER BY ${columns}
    ON CONFLICT DO NOTHING`
}

/** differenceRows with the columns of deltas. */
function asDeltas(table: TotalTable): Prisma.Sql {
  const product = table.hasId ? Prisma.sql`NULL::uuid AS card_product_id,` : Prisma.empty
  return Prisma.sql`SELECT ${product} y.* FROM (${differenceRows(table)}) y`
}

/**
 * Makes a chain's totals what its records add up to, while people go on selling: what is wrong at one moment is added, and
 * stays right whatever else is added before or after. In the chain's scope.
 * @returns how many rows were wrong
 */
export async function rebuildTotals(db: Writing): Promise<number> {
  let changed = 0
  for (const table of totalTables) {
    await makeMissing(db, table)
    changed += await adjustTotals(db, table, asDeltas(table))
    await dropEmpty(db, table)
  }
  return changed
}
