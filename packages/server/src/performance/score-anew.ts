import type { Writing } from '@hubcap/database/door/database'
import type { Follower } from '../operation/announce.ts'
import { calendarOf, thisMonthOf } from '../operation/calendar-of.ts'
import { asDate, asDay } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'
import { enqueueScores } from './score-month.job.ts'

/** Months with scores, from one on: as far as the caller's own rows tell, which is far enough for what is the caller's. */
async function scoredMonths(db: Writing, fromMonth: string): Promise<string[]> {
  const groups = await db.performanceScore.groupBy({
    by: ['month'],
    where: { month: { gte: asDate(fromMonth) } },
    orderBy: { month: 'asc' },
  })
  return groups.map(({ month }) => asDay(month))
}

const monthOf = (request: Request, day: string) => calendarOf(request.chain).monthOf(day)

export const scoreMonthOfSale: Follower<'card_sale.changed'> = (db, request, { soldOn }) =>
  enqueueScores(db, request, [monthOf(request, soldOn)])

/** Whose it is has changed. */
export const scoreMonthOfShare: Follower<'credits.shared'> = (db, request, { day }) =>
  enqueueScores(db, request, [monthOf(request, day)])

export const scoreMonths: Follower<'card_sales.added' | 'card_sales.removed' | 'quotas.changed'> = (
  db,
  request,
  { months },
) => enqueueScores(db, request, months)

/** Who is posted where is part of each month from then on. */
export const scoreMonthsOfMove: Follower<'staff.moved'> = async (db, request, { fromOn }) => {
  const month = monthOf(request, fromOn)
  await enqueueScores(db, request, [month, thisMonthOf(request), ...(await scoredMonths(db, month))])
}

/** Targets go by who is there. */
export const scoreMonthsOfPresence: Follower<'staff.presence_changed'> = async (db, request, { fromOn }) =>
  enqueueScores(db, request, await scoredMonths(db, monthOf(request, fromOn)))

export const scoreMonthsOfScorecard: Follower<'scorecard.changed'> = async (db, request, { fromMonth }) =>
  enqueueScores(db, request, await scoredMonths(db, fromMonth))
