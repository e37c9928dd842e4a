import type { Writing } from '@hubcap/database/door/database'
import { asDate } from '@hubcap/server/operation/dates'
import type { Request } from '@hubcap/server/operation/request'
import { uuidv7 } from 'uuidv7'
import { addDays, type Day, monthsBefore } from '../calendar/day.ts'

/** Days after a month’s end on which headquarters moves its scores on. */
const steps = [
  ['review', 1],
  ['closed', 6],
  ['signed', 8],
] as const

const at = (month: Day, days: number) =>
  new Date(asDate(addDays(monthsBefore(month, -1), days)).getTime() + 2 * 3_600_000)

async function addSteps(db: Writing, tenantId: string, month: Day, taken: number): Promise<void> {
  await db.scorePeriodStep.createMany({
    data: steps.slice(0, taken).map(([status, days], no) => ({
      ...{ tenantId, id: uuidv7(), month: asDate(month), no: no + 1, status, at: at(month, days), byId: null },
    })),
  })
}

/** Everybody has seen a month that is signed. */
async function addSignatures(db: Writing, tenantId: string, month: Day): Promise<void> {
  const scores = await db.performanceScore.findMany({ where: { month: asDate(month), points: { not: null } } })
  await db.scoreSignature.createMany({
    data: scores.map(({ id: scoreId, franchiseeId, storeId, staffId }) => ({
      ...{ tenantId, id: uuidv7(), scoreId, franchiseeId, storeId, staffId, signedAt: at(month, 7), signedById: null },
    })),
  })
}

/** Two reps don’t agree with theirs: one waits for an answer, one has it. */
async function addObjections(db: Writing, tenantId: string, month: Day): Promise<void> {
  const [waiting, answered] = await db.performanceScore.findMany({
    where: { month: asDate(month), level: 'staff', points: { not: null } },
    orderBy: [{ points: 'asc' }, { id: 'asc' }],
    take: 2,
  })
  const of = ({ id, franchiseeId, storeId, staffId }: NonNullable<typeof waiting>) => ({
    ...{ tenantId, id: uuidv7(), scoreId: id, franchiseeId, storeId, staffId, raisedAt: at(month, 2) },
  })
  if (waiting)
    await db.scoreObjection.createMany({
      data: [{ ...of(waiting), line: 'new_customers', reason: '月底有两位新客户是我带来的，档案登记在同事名下。' }],
    })
  if (answered)
    await db.scoreObjection.createMany({
      data: [
        {
          ...{ ...of(answered), line: 'penalty', reason: '作废的那一单是客户自己改卡种，不该扣分。' },
          ...{ outcome: 'stands', answer: '已核对：作废率没有超过不扣分的界限，这个月没有扣分。' },
          ...{ answeredAt: at(month, 3), answeredRole: 'store_manager' },
        },
      ],
    })
}

/** Months that are over were looked through, closed and signed; last month is in review. */
export async function reviewScoreMonths({ database, actor }: Request, today: Day, months: number): Promise<void> {
  const { tenantId } = actor
  await database.asSystem(tenantId).write(async (db) => {
    for (let ago = months; ago > 1; ago--) {
      const month = monthsBefore(today, ago)
      await addSteps(db, tenantId, month, steps.length)
      await addSignatures(db, tenantId, month)
    }
    const last = monthsBefore(today, 1)
    await addSteps(db, tenantId, last, 1)
    await addObjections(db, tenantId, last)
  })
}
