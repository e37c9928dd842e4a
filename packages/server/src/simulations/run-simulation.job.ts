import type { Writing } from '@hubcap/database/door/database'
import { enqueueJob } from '@hubcap/database/lookups/enqueue-job'
import { describeError } from '../health/describe-error.ts'
import type { Job, JobContext } from '../jobs/job.ts'
import { runSimulation } from './run-simulation.ts'

const name = 'run_simulation'

export const enqueueSimulation = (db: Writing, tenantId: string, simulationId: string): Promise<void> =>
  enqueueJob(db, name, { tenantId, simulationId })

/** Ends it with a reason that it shows; what was worked out stays hidden with it. */
const fail = ({ database, now }: Pick<JobContext, 'database' | 'now'>, tenantId: string, id: string, code: string) =>
  database.asSystem(tenantId).write((db) =>
    db.simulation.updateMany({
      where: { id, status: { in: ['waiting', 'running'] } },
      data: { status: 'failed', failureCode: code, finishedAt: now() },
    }),
  )

/** Begun more often than this without an end, it is what ends the process. */
const mostAttempts = 3

export const runSimulationJob: Job = {
  name,
  async run(context, { tenantId = '', simulationId = '' }) {
    const run = { door: context.database.asSystem(tenantId), tenantId, id: simulationId }
    try {
      await runSimulation(run, context.now, context.signal)
    } catch (error) {
      // The process is to stop: it is taken up again by another.
      if (context.signal.aborted) throw error
      context.log.error({ simulationId, error: describeError(error) }, 'simulation failed')
      await fail(context, tenantId, simulationId, 'simulation.failed')
    }
  },
  async abandoned(context, { tenantId = '', simulationId = '' }, attempts) {
    if (attempts >= mostAttempts) await fail(context, tenantId, simulationId, 'simulation.killed')
  },
}
