import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { LateDifference } from '@hubcap/rules/performance/late'
import type { MonthScore, ScoreEntry } from '@hubcap/rules/performance/score-month'
import { placeKey } from '@hubcap/rules/performance/scored-places'
import { uuidv7 } from 'uuidv7'
import type { ScoredOne } from './score-figures.ts'

/** What all rows of one month's scoring share. */
export type Scoring = {
  tenantId: string
  month: string
  asOf: Date
  late: ReadonlyMap<string, readonly LateDifference[]>
}
export type ScoredRow = MonthScore<ScoredOne & ScoreEntry>

const keyColumns = ['tenant_id', 'month', 'level', 'franchisee_id', 'store_id', 'staff_id']

function columnsOf({ entry, score, band, ranks }: ScoredRow, { tenantId, month, asOf, late }: Scoring) {
  return {
    ...{ id: uuidv7(), tenant_id: tenantId, month, level: entry.level },
    ...{ franchisee_id: entry.franchiseeId, store_id: entry.storeId, staff_id: entry.staffId },
    ...{ name: entry.name, name_key: entry.nameKey, store_name: entry.storeName },
    ...{ scorecard_id: entry.cardId, as_of: asOf, parts: score.parts, items: score.items },
    late: late.get(placeKey(entry)) ?? [],
    ...{ recorded_sales: entry.figures.recordedCount, voided_sales: entry.figures.voidedCount },
    ...{ points: score.points, penalty: score.penalty.points, adjusted: score.adjusted, band: band?.band ?? null },
    ...{ next_band: band?.next?.band ?? null, next_band_points: band?.next?.points ?? null },
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

/** Those who have nothing to do with the month any more, as after a sale was voided; what people said to a score keeps it. */
async function dropOthers(db: Writing, rows: readonly Columns[], { tenantId, month }: Scoring): Promise<void> {
  await db.$executeRaw`
    DELETE FROM performance_score p
    WHERE p.tenant_id = ${tenantId}::uuid AND p.month = ${month}::date AND NOT EXISTS (
      SELECT 1 FROM json_populate_recordset(NULL::performance_score, ${JSON.stringify(rows)}::json) r
      WHERE r.level = p.level AND r.franchisee_id = p.franchisee_id AND r.store_id IS NOT DISTINCT FROM p.store_id
        AND r.staff_id IS NOT DISTINCT FROM p.staff_id
    ) AND NOT EXISTS (SELECT 1 FROM score_objection o WHERE o.tenant_id = p.tenant_id AND o.score_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM score_adjustment a WHERE a.tenant_id = p.tenant_id AND a.score_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM score_mark m WHERE m.tenant_id = p.tenant_id AND m.score_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM score_signature s WHERE s.tenant_id = p.tenant_id AND s.score_id = p.id)`
}

/** Puts one month's scores in the place of what was there; whoever is still scored keeps the row and its id. */
export async function saveScores(db: Writing, rows: readonly ScoredRow[], scoring: Scoring): Promise<void> {
  const all = rows.map((row) => columnsOf(row, scoring))
  await dropOthers(db, all, scoring)
  await upsert(db, all)
}
