import { inDatabase } from '@hubcap/database/embedded/in-database'
import type { Secrets } from '@hubcap/database/embedded/secrets'
import { type DatabaseUrls, databaseName } from '@hubcap/database/embedded/start-embedded'
import { startTemporary } from '@hubcap/database/embedded/start-temporary'
import { copyDatabase } from '@hubcap/database/migrate/copy-database'
import { fillWithDemo } from '../database/load-demo.ts'
import { migrate } from '../database/migrate.ts'

export type TestDatabases = {
  /** Of each database. */
  urls: DatabaseUrls[]
  secrets: Secrets
  stop: () => Promise<void>
}

/** As many databases as houses, on one throw-away server, each with the demo: it is loaded once, which takes a minute, and copied. */
export async function openTestDatabases(count: number): Promise<TestDatabases> {
  const { urls: first, secrets, stop } = await startTemporary()
  try {
    await migrate(first.owner)
    await fillWithDemo(first, process.env.HUBCAP_DEMO_TODAY)
    const urls = [first]
    for (let number = 2; number <= count; number++) {
      const name = `${databaseName}_${number}`
      await copyDatabase(first.superuser, databaseName, name)
      urls.push({
        superuser: first.superuser,
        owner: inDatabase(first.owner, name),
        app: inDatabase(first.app, name),
        audit: inDatabase(first.audit, name),
      })
    }
    return { urls, secrets, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
