import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { asDay } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { enqueueScores } from '../../performance/score-month.job.ts'
import { madeIds } from './made-rows.ts'

/**
 * Scores of places and people that an import made, who have nothing to score: they go with them, and the others of those
 * months are ranked anew.
 */
export const dropEmptyScores =
  (column: 'franchisee_id' | 'store_id' | 'staff_id') =>
  async (db: Writing, { request, importId }: { request: Request; importId: string }): Promise<void> => {
    const months = await db.$queryRaw<{ month: Date }[]>`
      WITH dropped AS (
        DELETE FROM performance_score
        WHERE tenant_id = app.tenant_id() AND ${Prisma.raw(column)} IN (${madeIds(importId)}) RETURNING month
      ) SELECT DISTINCT month FROM dropped ORDER BY month`
    await enqueueScores(
      db,
      request,
      months.map(({ month }) => asDay(month)),
    )
  }
