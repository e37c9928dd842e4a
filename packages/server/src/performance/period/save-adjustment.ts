import type { Writing } from '@hubcap/database/door/database'
import type { PerformanceScore } from '@hubcap/database/prisma'
import { uuidv7 } from 'uuidv7'
import { asDay } from '../../operation/dates.ts'
import { recordChange } from '../../operation/record-change.ts'
import type { Request } from '../../operation/request.ts'
import { enqueueScores } from '../score-month.job.ts'
import { seenAs } from './held-score.ts'

type Adjustment = {
  readonly id?: string
  /** Hundredths. */
  readonly points: number
  readonly reason: string
  readonly objectionId: string | null
}

/** Writes what is given or taken by hand and asks for the month to be scored anew. */
export async function saveAdjustment(
  db: Writing,
  request: Request,
  score: PerformanceScore,
  { id = uuidv7(), points, reason, objectionId }: Adjustment,
): Promise<void> {
  const { tenantId, userAccountId, role } = request.actor
  const row = { ...seenAs(score), month: score.month, objectionId, points, reason }
  const made = { madeAt: request.now, madeById: userAccountId, madeRole: role }
  await db.scoreAdjustment.createMany({ data: [{ tenantId, id, ...row, ...made }] })
  const change = { action: 'score_adjustment.make', entity: 'score_adjustment', entityId: id } as const
  await recordChange(db, request, { ...change, franchiseeId: score.franchiseeId, after: row })
  await enqueueScores(db, request, [asDay(score.month)])
}
