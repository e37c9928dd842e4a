import type { Writing } from '@hubcap/database/door/database'
import { decideScorecard } from '@hubcap/rules/performance/decide-scorecard'
import type { SetScorecardInput } from '@hubcap/rules/performance/set-scorecard.input'
import { uuidv7 } from 'uuidv7'
import { announce } from '../operation/announce.ts'
import { thisMonthOf } from '../operation/calendar-of.ts'
import { asDate } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireScorable } from './require-scorable.ts'
import { lockScorecards, refuseTakenName } from './scorecard-names.ts'
import { ensureFirstScorecard, heldIn, scorecardColumns } from './scorecard-versions.ts'

/** The family's newest version, which the editor has to have seen. @throws Refused write.stale */
async function loadSeen(db: Writing, basedOn: string | null) {
  const seen = basedOn && (await db.scorecard.findFirst({ where: { id: basedOn } }))
  if (!seen) throw new Refused('write.stale')
  const newest = await db.scorecard.findFirst({ where: { familyId: seen.familyId }, orderBy: { id: 'desc' } })
  if (newest?.id !== seen.id) throw new Refused('write.stale')
  return seen
}

/** Lets a scorecard give points in another way from a month on. What it said before stays, and the scores made by it. */
export async function setScorecard(request: Request, input: SetScorecardInput): Promise<string> {
  authorize(request, 'scorecard.set')
  const { basedOn, fromMonth: wished, name, ...card } = input
  const { fromMonth } = decided(decideScorecard(wished, thisMonthOf(request)))
  const { tenantId } = request.actor
  const id = uuidv7()
  await doorOf(request).write(async (db) => {
    await requireScorable(db, card.metrics)
    await lockScorecards(db, tenantId)
    await ensureFirstScorecard(db, tenantId)
    const seen = await loadSeen(db, basedOn)
    await refuseTakenName(db, name, seen.familyId)
    const before = (await db.scorecard.findFirst(heldIn(fromMonth, seen.familyId))) ?? seen
    const version = { name, fromMonth: asDate(fromMonth), ...scorecardColumns(card) }
    const made = { familyId: seen.familyId, createdAt: request.now, createdByName: request.actorName }
    await db.scorecard.createMany({ data: [{ tenantId, id, ...version, ...made }] })
    const change = { action: 'scorecard.set', entity: 'scorecard', entityId: id, franchiseeId: null } as const
    await recordChange(db, request, { ...change, before, after: version })
    await announce(db, request, 'scorecard.changed', { fromMonth })
  })
  return id
}
