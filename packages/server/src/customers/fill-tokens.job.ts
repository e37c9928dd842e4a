import { chainsWithoutTokens } from '@hubcap/database/lookups/chains-without-tokens'
import { enqueueJobOnce } from '@hubcap/database/lookups/enqueue-job-once'
import type { Job } from '../jobs/job.ts'
import { rebuildTokens } from './rebuild-tokens.ts'

const name = 'fill_customer_tokens'

/** Customers who were entered before there were search tokens get theirs, once, after the version that brings them starts. */
export const fillTokensJob: Job = {
  name,
  async ask({ database }) {
    for (const tenantId of await database.asNobody().read(chainsWithoutTokens))
      await database.asSystem(tenantId).write((db) => enqueueJobOnce(db, name, { tenantId }, { key: name, seconds: 0 }))
  },
  async run({ database, signal, log }, { tenantId = '' }) {
    const customers = await rebuildTokens(database.asSystem(tenantId), signal)
    log.info({ tenantId, customers }, 'customers have their search tokens')
  },
}
