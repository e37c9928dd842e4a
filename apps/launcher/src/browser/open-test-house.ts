import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '@hubcap/database/embedded/free-port'
import { startTemporary } from '@hubcap/database/embedded/start-temporary'
import { loadDemo } from '../database/load-demo.ts'
import { migrate } from '../database/migrate.ts'
import { makeDataDirectory } from '../start/data-directory.ts'
import { Shutdown } from '../start/shutdown.ts'
import { startBuilt } from '../start/start-built.ts'
import { startFaults } from './faults.ts'

export type TestHouse = { env: Record<string, string>; close: () => Promise<void> }

/** The whole product on free ports over a throw-away database with the demo. */
export async function openTestHouse(): Promise<TestHouse> {
  const shutdown = new Shutdown()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hubcap-browser-'))
  makeDataDirectory(dataDir)
  shutdown.add('The data directory', () => rmSync(dataDir, { recursive: true, force: true }))
  try {
    const server = await startTemporary()
    shutdown.add('The database', server.stop)
    const database = { app: server.urls.app, owner: server.urls.owner, stop: server.stop }
    await migrate(database.owner)
    await loadDemo(dataDir, database, process.env.HUBCAP_DEMO_TODAY)
    const portalPort = await freePort()
    const [apiPort, faultsPort] = [await freePort(), await freePort()]
    const faults = await startFaults(faultsPort, apiPort)
    shutdown.add('The faults', () => {
      faults.close()
      faults.closeAllConnections()
    })
    const portalUrl = `http://localhost:${portalPort}`
    const house = {
      database,
      secrets: server.secrets,
      apiPort,
      apiSeenAt: faultsPort,
      portalPort,
      portalHost: '127.0.0.1',
      portalUrl,
      dataDir,
      mail: null,
      signUp: 'open' as const,
    }
    await startBuilt(house, shutdown)
    const env = {
      HUBCAP_E2E_URL: portalUrl,
      HUBCAP_E2E_FAULTS_URL: `http://127.0.0.1:${faultsPort}`,
      HUBCAP_E2E_APP_URL: server.urls.app,
      HUBCAP_E2E_AUDIT_URL: server.urls.audit,
      HUBCAP_E2E_OWNER_URL: server.urls.owner,
      HUBCAP_E2E_SECRETS: JSON.stringify([...Object.values(server.secrets), ...Object.values(server.urls)]),
    }
    return { env, close: () => shutdown.run() }
  } catch (error) {
    await shutdown.run()
    throw error
  }
}
