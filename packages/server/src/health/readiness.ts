import type { Database } from '@hubcap/database/door/database'
import { runningState } from '@hubcap/database/lookups/running-state'
import type { Installation } from './installation.ts'
import { isSeen } from './worker-sign.ts'

type Check = 'ok' | 'failed'

/** What must hold before the product does all that it should. */
export type Readiness = { ready: boolean; checks: { database: Check; migrations: Check; worker: Check } }

const check = (holds: boolean): Check => (holds ? 'ok' : 'failed')

/** Whether the database answers, has this version's tables, and a worker was seen lately. Nothing of any chain is in it. */
export async function readiness(database: Database, { latestMigration }: Installation): Promise<Readiness> {
  const state = await database
    .asNobody()
    .read((db) => runningState(db))
    .catch(() => null)
  const checks = {
    database: check(state !== null),
    migrations: check(state !== null && (latestMigration === null || state.latestMigration === latestMigration)),
    worker: check(state !== null && isSeen(state)),
  }
  return { ready: Object.values(checks).every((one) => one === 'ok'), checks }
}
