import { enqueueJobOnce } from '@hubcap/database/lookups/enqueue-job-once'
import { everyChain } from '@hubcap/database/lookups/every-chain'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import type { Job } from '../jobs/job.ts'
import { expirePoints } from './expire-points.ts'

const name = 'expire_points'

/** Often enough that a day begins with it in every time zone. */
const everySeconds = 3 * 3600

/** Points that have expired go, and levels fall with what was earned more than a year ago. */
export const expirePointsJob: Job = {
  name,
  async ask({ database }) {
    for (const { tenantId } of await database.asNobody().read(everyChain))
      await database
        .asSystem(tenantId)
        .write((db) => enqueueJobOnce(db, name, { tenantId }, { key: name, seconds: 60 }))
  },
  async run({ database, log, now }, { tenantId = '' }) {
    const door = database.asSystem(tenantId)
    const chain = await door.read((db) => db.chain.findFirst({ select: { timeZone: true } }))
    if (!chain) return
    const customers = await expirePoints(database, tenantId, soldOn(now(), chain.timeZone), now())
    if (customers > 0) log.info({ tenantId, customers }, 'points have expired')
    await door.write((db) => enqueueJobOnce(db, name, { tenantId }, { key: name, seconds: everySeconds }))
  },
}
