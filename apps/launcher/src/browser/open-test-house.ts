import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '@hubcap/database/embedded/free-port'
import type { Secrets } from '@hubcap/database/embedded/secrets'
import type { DatabaseUrls } from '@hubcap/database/embedded/start-embedded'
import { makeDataDirectory } from '../start/data-directory.ts'
import { Shutdown } from '../start/shutdown.ts'
import { startBuilt } from '../start/start-built.ts'
import { startFaults } from './faults.ts'

export type TestHouse = { env: Record<string, string>; close: () => Promise<void> }

/** The whole product on free ports over a database with the demo, which whoever opened it closes. */
export async function openTestHouse(urls: DatabaseUrls, secrets: Secrets): Promise<TestHouse> {
  const shutdown = new Shutdown()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hubcap-browser-'))
  makeDataDirectory(dataDir)
  shutdown.add('The data directory', () => rmSync(dataDir, { recursive: true, force: true }))
  try {
    const portalPort = await freePort()
    const [apiPort, faultsPort] = [await freePort(), await freePort()]
    const faults = await startFaults(faultsPort, apiPort)
    shutdown.add('The faults', () => {
      faults.close()
      faults.closeAllConnections()
    })
    const portalUrl = `http://localhost:${portalPort}`
    const house = {
      database: { app: urls.app, owner: urls.owner, stop: async () => {} },
      secrets,
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
      HUBCAP_E2E_APP_URL: urls.app,
      HUBCAP_E2E_AUDIT_URL: urls.audit,
      HUBCAP_E2E_OWNER_URL: urls.owner,
      HUBCAP_E2E_SECRETS: JSON.stringify([...Object.values(secrets), ...Object.values(urls)]),
    }
    return { env, close: () => shutdown.run() }
  } catch (error) {
    await shutdown.run()
    throw error
  }
}
