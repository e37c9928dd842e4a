import { freePort } from '@hubcap/database/embedded/free-port'
import { readSecrets } from '@hubcap/database/embedded/secrets'
import { hasChains } from '@hubcap/database/migrate/has-chains'
import { step } from '../bootstrap/progress.mjs'
import { discardHalfDemo, loadDemo } from '../database/load-demo.ts'
import { migrate } from '../database/migrate.ts'
import { type PreparedDatabase, prepareDatabase } from '../database/prepare-database.ts'
import type { LauncherEnv } from '../env.ts'
import type { House } from '../processes/program.ts'
import type { Shutdown } from './shutdown.ts'

/**
 * Everything the programs stand on: a database that runs, has all migrations, and holds the demo if it was empty.
 * What was started is added to the shutdown.
 */
export async function openHouse(env: LauncherEnv, shutdown: Shutdown): Promise<House & { database: PreparedDatabase }> {
  const dataDir = env.HUBCAP_DATA_DIR
  const database = await step('starting the database', () => prepareDatabase(env))
  shutdown.add('The database', database.stop)
  await discardHalfDemo(dataDir, database)
  await step('applying migrations', () => migrate(database.owner))
  if (env.HUBCAP_DEMO === 'load' && !(await hasChains(database.owner)))
    await step('loading the demo', () => loadDemo(dataDir, database, env.HUBCAP_DEMO_TODAY))
  return {
    database,
    secrets: await readSecrets(dataDir),
    apiPort: await freePort(),
    portalPort: env.PORT,
    portalHost: env.HOST,
    portalUrl: env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`,
    dataDir,
    mail: env.SMTP_URL && env.MAIL_FROM ? { server: env.SMTP_URL, from: env.MAIL_FROM } : null,
    signUp: env.HUBCAP_SIGN_UP,
    proxies: env.HUBCAP_PROXIES,
    metricsPort: env.HUBCAP_METRICS_PORT,
  }
}
