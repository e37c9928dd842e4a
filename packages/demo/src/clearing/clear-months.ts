import type { Writing } from '@hubcap/database/door/database'
import { clearingPeriod } from '@hubcap/rules/clearing/clearing-period'
import type { ClearingRunStepAction } from '@hubcap/rules/clearing/step-clearing-run.input'
import { holdRun } from '@hubcap/server/clearing/hold-clearing'
import { makeRun } from '@hubcap/server/clearing/make-run'
import { takeStep } from '@hubcap/server/clearing/take-step'
import { asDate } from '@hubcap/server/operation/dates'
import { doorOf, type Request } from '@hubcap/server/operation/request'
import { uuidv7 } from 'uuidv7'
import { addDays, monthsBefore } from '../calendar/day.ts'
import type { Timeline } from '../load/timeline.ts'

/** How far each month is by now, the current one last. */
const courses: readonly (readonly ClearingRunStepAction[])[] = [
  ['review', 'approve', 'lock'],
  ['review', 'approve', 'lock'],
  ['review'],
  [],
]

/** Franchisees by contract owe what it says of what they sell, 500 yuan a month at least; direct ones owe nothing. */
async function setTerms(db: Writing, { actor, now }: Request, fromOn: Date): Promise<void> {
  const franchisees = await db.franchisee.findMany({
    where: { kind: 'franchised' },
    include: { contracts: { orderBy: { startsOn: 'desc' }, take: 1 } },
    orderBy: { code: 'asc' },
  })
  const rows = franchisees.flatMap(({ id: franchiseeId, contracts: [contract] }) =>
    contract ? [{ franchiseeId, fromOn, basis: 'on_sale', otherTiers: [{ from: 0, rate: contract.royaltyRate }] }] : [],
  )
  const made = { tiers: {}, minimum: 50_000, createdAt: now }
  if (rows.length > 0)
    await db.royaltyTerm.createMany({
      data: rows.map((row) => ({ ...row, ...made, tenantId: actor.tenantId, id: uuidv7() })),
    })
}

/** An owner says that something is wrong with the newest line of a run that they owe. */
async function contest(db: Writing, { actor, now }: Request, clearingRunId: string): Promise<void> {
  const line = await db.clearingRunLine.findFirst({
    where: { clearingRunId, debtorId: { not: null } },
    orderBy: [{ amount: 'desc' }, { id: 'asc' }],
  })
  if (!line) return
  const { clearingLineId, debtorId, creditorId } = line
  const reason = '有一笔退卡没有扣除，请核对。'
  const what = { clearingRunId, clearingLineId, debtorId, creditorId, franchiseeId: debtorId, reason }
  await db.clearingContest.createMany({ data: [{ ...what, tenantId: actor.tenantId, id: uuidv7(), contestedAt: now }] })
}

/** Clears the last months as headquarters would have: two are locked, one waits for an answer, the current one is a draft. */
export async function clearMonths(request: Request, time: Timeline): Promise<void> {
  const before = courses.length - 1
  await doorOf(request).write(async (db) => {
    const begin = monthsBefore(time.today, before)
    await setTerms(db, time.on(begin), asDate(begin))
    for (const [at, steps] of courses.entries()) {
      const period = clearingPeriod('monthly', monthsBefore(time.today, before - at))
      const after = addDays(period.to, 1)
      const isOver = after < time.today
      const then = time.on(isOver ? after : time.today)
      const id = uuidv7()
      await makeRun(db, then, id, period)
      for (const action of steps) await takeStep(db, then, await holdRun(db, id), action)
      if (steps.length === 1) await contest(db, then, id)
    }
  })
}
