import path from 'node:path'
import { readEnv } from '../env.ts'
import { generate } from '../generate/generate.ts'
import type { Child } from '../processes/child.ts'
import type { House } from '../processes/program.ts'
import { stopTools } from '../run-tool.ts'
import { checkPort } from './check-port.ts'
import { lockDataDirectory, makeDataDirectory } from './data-directory.ts'
import { keepRunning } from './keep-running.ts'
import { openHouse } from './open-house.ts'
import { Shutdown } from './shutdown.ts'
import { signInTable } from './sign-ins.ts'

/** Starts the worker, the api and the portal, and adds each to the shutdown. */
export type StartPrograms = (house: House, shutdown: Shutdown) => Promise<Child[]>

async function startAll(startPrograms: StartPrograms, shutdown: Shutdown): Promise<void> {
  const env = readEnv()
  await checkPort(env.PORT, env.HOST)
  makeDataDirectory(env.HUBCAP_DATA_DIR)
  shutdown.add('The lock', lockDataDirectory(env.HUBCAP_DATA_DIR))
  await generate()
  const house = await openHouse(env, shutdown)
  const children = await startPrograms(house, shutdown)
  const { ended } = house.database
  const logFile = path.join(house.dataDir, 'logs', 'postgres.log')
  const database = ended ? [{ name: 'database', ended, logFile }] : []
  process.stdout.write(`\n  Hubcap runs at ${house.portalUrl}\n`)
  if (env.HUBCAP_DEMO === 'load') process.stdout.write(`\n  Sign in to the demo as\n${signInTable()}\n`)
  process.stdout.write('\n  Ctrl-C stops everything.\n')
  await keepRunning([...children, ...database], shutdown)
}

/** `npm start` and `npm run dev`: everything from an empty directory to a portal that runs, until it is stopped. */
export async function start(startPrograms: StartPrograms): Promise<void> {
  const shutdown = new Shutdown()
  shutdown.onSignals()
  shutdown.add('Tools', stopTools)
  try {
    await startAll(startPrograms, shutdown)
  } catch (error) {
    if (shutdown.begun) return // interrupted: what failed, failed because of that
    await shutdown.run()
    throw error
  }
}
