import type { Writing } from '@hubcap/database/door/database'
import { readAsSystem } from '@hubcap/database/door/read-as-system'
import { monthEnd } from '@hubcap/rules/input/day'
import { asDay } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { calculatePay } from './calculate-pay.ts'
import { savePay } from './save-pay.ts'

type Run = {
  readonly id: string
  readonly franchiseeId: string
  readonly month: Date
  readonly minimumWage: bigint
}

/** Calculates a run as of now, in the transaction of whoever holds the franchisee's pay. */
export async function fillRun(
  db: Writing,
  request: Request,
  { id, franchiseeId, month, minimumWage }: Run,
): Promise<void> {
  const { actor, chain, now } = request
  const runs = await db.payRun.findMany({
    where: { franchiseeId, month: { lt: month } },
    select: { month: true, knownAt: true },
    orderBy: { month: 'asc' },
  })
  const from = asDay(month)
  const span = {
    ...{ franchiseeId, from, to: monthEnd(from), knownAt: now, lastKnownAt: runs.at(-1)?.knownAt ?? null },
    begins: asDay(runs[0]?.month ?? month),
  }
  const terms = { minimumWage: Number(minimumWage), timeZone: chain.timeZone }
  // As the system: whoever runs it may not see all that it goes by.
  const people = await readAsSystem(db, () => calculatePay(db, span, terms))
  await savePay(db, { tenantId: actor.tenantId, id, franchiseeId }, people)
}
