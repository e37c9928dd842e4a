import { addDays } from '@hubcap/rules/input/day'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import { jobOfEveryChain } from '../../jobs/job-of-every-chain.ts'
import { requestOfTime } from '../../jobs/request-of-time.ts'
import { todayOf } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { cardsDue } from './cards-due.ts'
import { tendCard } from './tend-card.ts'

/** On the chain's wall, a little after its day has ended. */
const hour = '00:10'

const secondsUntilNight = (request: Request): number => {
  const next = instantOnDay(addDays(todayOf(request), 1), request.chain.timeZone, hour)
  return Math.max(60, Math.ceil((next.getTime() - request.now.getTime()) / 1000))
}

/** Each night what time does to cards, each card in a transaction of its own; what was done before is not done again. */
export const tendCardsJob = jobOfEveryChain({
  name: 'tend_cards',
  firstAfterSeconds: 0,
  async visit(context, tenantId) {
    const request = await requestOfTime(context, tenantId)
    if (!request) return null
    const door = context.database.asSystem(tenantId)
    const due = await door.read((db) => cardsDue(db, todayOf(request)))
    for (const cardId of due) {
      if (context.signal.aborted) return null
      await door.write((db) => tendCard(db, request, cardId))
    }
    if (due.length > 0) context.log.info({ tenantId, cards: due.length }, 'cards were tended')
    return secondsUntilNight(request)
  },
})
