import { enqueueJobOnce } from '@hubcap/database/lookups/enqueue-job-once'
import { everyChain } from '@hubcap/database/lookups/every-chain'
import type { Job, JobContext } from './job.ts'

type Visits = {
  readonly name: string
  /** From when a worker finds the chain to the first visit. */
  readonly firstAfterSeconds: number
  /** @returns in how many seconds the chain wants the next visit; null where it is enough that workers find it again */
  visit(context: JobContext, tenantId: string): Promise<number | null>
}

/** Work that each chain wants done regularly: a visit asks for the next one, and at most one of a chain is asked for at a time. */
export function jobOfEveryChain({ name, firstAfterSeconds, visit }: Visits): Job {
  const ask = ({ database }: Pick<JobContext, 'database'>, tenantId: string, seconds: number) =>
    database.asSystem(tenantId).write((db) => enqueueJobOnce(db, name, { tenantId }, { key: name, seconds }))
  return {
    name,
    async ask(context) {
      for (const { tenantId } of await context.database.asNobody().read(everyChain))
        await ask(context, tenantId, firstAfterSeconds)
    },
    async run(context, { tenantId = '' }) {
      const seconds = await visit(context, tenantId)
      if (seconds !== null) await ask(context, tenantId, seconds)
    },
  }
}
