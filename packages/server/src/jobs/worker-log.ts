import { Logger as GraphileLogger, type Logger as WorkerLogger } from 'graphile-worker'
import type { Logger } from 'pino'
import { describeError, withoutValues } from '../health/describe-error.ts'

const levels = { error: 'error', warning: 'warn', info: 'info', debug: 'debug' } as const

type Meta = { job?: { id: string; task_identifier: string }; error?: unknown; duration?: number }

/** Of what graphile-worker knows of a job only what names it: its error may quote what the work was about. */
const named = ({ job, error, duration }: Meta) => ({
  ...(job && { job: job.id, name: job.task_identifier }),
  ...(error !== undefined && { error: describeError(error) }),
  ...(duration !== undefined && { duration }),
})

/** graphile-worker's messages as lines of our log. */
export const workerLog = (log: Logger): WorkerLogger =>
  new GraphileLogger(
    ({ label, workerId, taskIdentifier, jobId }) =>
      (level, message, meta = {}) =>
        log[levels[level]]({ label, workerId, taskIdentifier, jobId, ...named(meta) }, withoutValues(message)),
  )
