import { enqueueJobOnce } from '@hubcap/database/lookups/enqueue-job-once'
import { everyChain } from '@hubcap/database/lookups/every-chain'
import { addDays } from '@hubcap/rules/input/day'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import { systemActor } from '@hubcap/rules/tenancy/actor'
import type { Job, JobContext } from '../../jobs/job.ts'
import { todayOf } from '../../operation/dates.ts'
import { nowhere } from '../../operation/origin.ts'
import type { Request } from '../../operation/request.ts'
import { findChain } from '../../tenancy/sales-months/load-chain-time.ts'
import { cardsDue } from './cards-due.ts'
import { tendCard } from './tend-card.ts'

const name = 'tend_cards'
/** On the chain's wall, a little after its day has ended. */
const hour = '00:10'

/** Time itself, at work in a chain; null where there is none such. */
async function requestOf({ database, policy, now }: JobContext, tenantId: string): Promise<Request | null> {
  const chain = await database.asSystem(tenantId).read(findChain)
  if (!chain) return null
  const house = { followers: {}, secret: '', portalUrl: '', origin: nowhere }
  return { ...house, database, policy, actor: systemActor(tenantId), actorName: null, chain, now: now() }
}

const secondsUntilNight = (request: Request): number => {
  const next = instantOnDay(addDays(todayOf(request), 1), request.chain.timeZone, hour)
  return Math.max(60, Math.ceil((next.getTime() - request.now.getTime()) / 1000))
}

/** Each night what time does to cards, each card in a transaction of its own; what was done before is not done again. */
export const tendCardsJob: Job = {
  name,
  async ask({ database }) {
    for (const { tenantId } of await database.asNobody().read(everyChain))
      await database.asSystem(tenantId).write((db) => enqueueJobOnce(db, name, { tenantId }, { key: name, seconds: 0 }))
  },
  async run(context, { tenantId = '' }) {
    const request = await requestOf(context, tenantId)
    if (!request) return
    const door = context.database.asSystem(tenantId)
    const due = await door.read((db) => cardsDue(db, todayOf(request)))
    for (const cardId of due) {
      if (context.signal.aborted) return
      await door.write((db) => tendCard(db, request, cardId))
    }
    if (due.length > 0) context.log.info({ tenantId, cards: due.length }, 'cards were tended')
    await door.write((db) => enqueueJobOnce(db, name, { tenantId }, { key: name, seconds: secondsUntilNight(request) }))
  },
}
