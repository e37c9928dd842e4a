import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { uuidv7 } from 'uuidv7'
import type { ScoredRow } from './score-rows.ts'

/** What all rows of one month's scoring share. */
export type Scoring = { tenantId: string; month: string; scorecardId: string; asOf: Date }

const keyColumns = ['tenant_id', 'month', 'level', 'franchisee_id', 'store_id', 'staff_id']

function columnsOf(row: ScoredRow, { tenantId, month, scorecardId, asOf }: Scoring) {
  const { ranks } = row
  return {
    ...{ id: uuidv7(), tenant_id: tenantId, month, level: row.level },
    ...{ franchisee_id: row.franchiseeId, store_id: row.storeId, staff_id: row.staffId },
    ...{ name: row.name, name_key: row.nameKey, store_name: row.storeName, scorecard_id: scorecardId, as_of: asOf },
    ...{ sales_amount: String(row.salesAmount), cards_sold: row.cardsSold },
    ...{ new_customers: row.newCustomers, voided_sales: row.voidedSales },
    sales_amount_target: row.salesAmountTarget === null ? null : String(row.salesAmountTarget),
    ...{ cards_sold_target: row.cardsSoldTarget, new_customers_target: row.newCustomersTarget },
    ...{ points: row.points, penalty: row.penalty, band: row.band },
    ...{ store_rank: ranks.store.rank, store_ranked: ranks.store.of },
    ...{ franchisee_rank: ranks.franchisee.rank, franchisee_ranked: ranks.franchisee.of },
    ...{ chain_rank: ranks.chain.rank, chain_ranked: ranks.chain.of },
  }
}

type Columns = ReturnType<typeof columnsOf>

async function upsert(db: Writing, rows: readonly Columns[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const names = Object.keys(first)
  const columns = Prisma.raw(names.join(', '))
  const figures = names.filter((name) => name !== 'id' && !keyColumns.includes(name))
  const changes = Prisma.raw(figures.map((name) => `${name} = excluded.${name}`).join(', '))
  await db.$executeRaw`
    INSERT INTO performance_score (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::performance_score, ${JSON.stringify(rows)}::json)
    ON CONFLICT (${Prisma.raw(keyColumns.join(', '))}) DO UPDATE SET ${changes}`
}

/** Those who have nothing to do with the month any more, as after a sale was voided or a move was taken back. */
async function dropOthers(db: Writing, rows: readonly Columns[], { tenantId, month }: Scoring): Promise<void> {
  await db.$executeRaw`
    DELETE FROM performance_score p
    WHERE p.tenant_id = ${tenantId}::uuid AND p.month = ${month}::date AND NOT EXISTS (
      SELECT 1 FROM json_populate_recordset(NULL::performance_score, ${JSON.stringify(rows)}::json) r
      WHERE r.level = p.level AND r.franchisee_id = p.franchisee_id AND r.store_id IS NOT DISTINCT FROM p.store_id
        AND r.staff_id IS NOT DISTINCT FROM p.staff_id)`
}

/** Puts one month's scores in the place of what was there; whoever is still scored keeps the row and its id. */
export async function saveScores(db: Writing, rows: readonly ScoredRow[], scoring: Scoring): Promise<void> {
  const all = rows.map((row) => columnsOf(row, scoring))
  await dropOthers(db, all, scoring)
  await upsert(db, all)
}
