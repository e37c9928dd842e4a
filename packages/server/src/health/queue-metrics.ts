import type { Database } from '@hubcap/database/door/database'
import { type QueueState, runningState } from '@hubcap/database/lookups/running-state'
import { Gauge, type Registry } from 'prom-client'

const ageOf = ({ now, oldestAt }: { now: Date; oldestAt: Date | null }) =>
  oldestAt ? Math.max(0, (now.getTime() - oldestAt.getTime()) / 1000) : 0

/** Measures background work: what is due and waits, since when, and what was given up on. */
export function queueMetrics(registry: Registry, database: Database): void {
  const gauge = (name: string, help: string, figureOf: (queue: QueueState, now: Date) => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const { now, queue } = await database.asNobody().read((db) => runningState(db))
        this.set(figureOf(queue, now))
      },
    })
  gauge('hubcap_queue_waiting_jobs', 'Jobs that are due and that no worker has taken.', ({ waiting }) => waiting)
  gauge('hubcap_queue_oldest_job_seconds', 'For how long the oldest of them has been due.', ({ oldestAt }, now) =>
    ageOf({ now, oldestAt }),
  )
  gauge('hubcap_queue_failed_jobs', 'Jobs that were given up on.', ({ failed }) => failed)
}
