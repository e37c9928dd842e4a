import type { Writing } from '@hubcap/database/door/database'
import { readAsSystem } from '@hubcap/database/door/read-as-system'
import { calendarOf } from '../../operation/calendar-of.ts'
import { asDay } from '../../operation/dates.ts'
import type { ChainTime, Request } from '../../operation/request.ts'
import { calculatePay } from './calculate-pay.ts'
import { savePay } from './save-pay.ts'

type Run = {
  readonly id: string
  readonly franchiseeId: string
  readonly month: Date
  readonly minimumWage: bigint
}

/**
 * Calculates a run as of now, in the transaction of whoever holds the franchisee's pay.
 * chain: as it is once that is held, rather than when the request came: who changes months holds it too
 * @returns what is known by when: never less than in the run before, whichever process's clock is behind
 */
export async function fillRun(
  db: Writing,
  request: Request,
  { id, franchiseeId, month, minimumWage }: Run,
  chain: ChainTime,
): Promise<Date> {
  const { actor, now } = request
  const { spanOf } = calendarOf(chain)
  const runs = await db.payRun.findMany({
    where: { franchiseeId, month: { lt: month } },
    select: { month: true, knownAt: true },
    orderBy: { month: 'asc' },
  })
  const own = asDay(month)
  const lastKnownAt = runs.at(-1)?.knownAt ?? null
  const knownAt = lastKnownAt && lastKnownAt > now ? lastKnownAt : now
  const span = {
    ...{ franchiseeId, month: own, ...spanOf(own), knownAt, lastKnownAt },
    begins: spanOf(asDay(runs[0]?.month ?? month)).from,
  }
  const terms = { minimumWage: Number(minimumWage), chain }
  // As the system: whoever runs it may not see all that it goes by.
  const people = await readAsSystem(db, () => calculatePay(db, span, terms))
  await savePay(db, { tenantId: actor.tenantId, id, franchiseeId }, people)
  return knownAt
}
