import { soldOn } from '@hubcap/rules/sales/sold-on'
import { jobOfEveryChain } from '../jobs/job-of-every-chain.ts'
import { expirePoints } from './expire-points.ts'

/** Often enough that a day begins with it in every time zone. */
const everySeconds = 3 * 3600

/** Points that have expired go, and levels fall with what was earned more than a year ago. */
export const expirePointsJob = jobOfEveryChain({
  name: 'expire_points',
  firstAfterSeconds: 60,
  async visit({ database, log, now }, tenantId) {
    const chain = await database.asSystem(tenantId).read((db) => db.chain.findFirst({ select: { timeZone: true } }))
    if (!chain) return null
    const customers = await expirePoints(database, tenantId, soldOn(now(), chain.timeZone), now())
    if (customers > 0) log.info({ tenantId, customers }, 'points have expired')
    return everySeconds
  },
})
