import { readSecrets } from '@hubcap/database/embedded/secrets'
import { type EmbeddedPostgres, startEmbedded } from '@hubcap/database/embedded/start-embedded'
import { prepareOwnPostgres } from '@hubcap/database/migrate/own-postgres'
import type { LauncherEnv } from '../env.ts'

/** A database that answers, with its roles; its tables are made by migrations. */
export type PreparedDatabase = {
  app: string
  owner: string
  /** The app's, past a pooler where there is one. */
  listen?: string
  /** Reads everything, for backups; missing where nobody told us its password. */
  audit?: string | undefined
  /** Only of the embedded one. */
  superuser?: string
  ended?: Promise<void>
  stop: () => Promise<void>
}

type DatabaseEnv = Pick<
  LauncherEnv,
  'DATABASE_URL' | 'DATABASE_OWNER_URL' | 'DATABASE_LISTEN_URL' | 'DATABASE_AUDIT_URL' | 'HUBCAP_DATA_DIR'
>

/** The embedded Postgres of the data directory, or the user's own where addresses are given. */
export async function prepareDatabase(
  env: DatabaseEnv,
  whenRunning: 'use' | 'replace' = 'replace',
): Promise<PreparedDatabase> {
  if (env.DATABASE_URL && env.DATABASE_OWNER_URL) {
    const passwords = await readSecrets(env.HUBCAP_DATA_DIR)
    const urls = await prepareOwnPostgres({
      appUrl: env.DATABASE_URL,
      ownerUrl: env.DATABASE_OWNER_URL,
      listenUrl: env.DATABASE_LISTEN_URL,
      passwords,
    })
    return { ...urls, audit: env.DATABASE_AUDIT_URL ?? urls.audit, stop: async () => {} }
  }
  const server: EmbeddedPostgres = await startEmbedded({ dataDir: env.HUBCAP_DATA_DIR, whenRunning })
  const { app, owner, audit, superuser } = server.urls
  return { app, owner, audit, listen: app, superuser, ended: server.ended, stop: server.stop }
}
