import path from 'node:path'
import type { Secrets } from '@hubcap/database/embedded/secrets'
import { lastBackupFile } from '../backup/last-backup.ts'
import { root } from '../bootstrap/root.mjs'
import { answersOk, type ChildOptions } from './child.ts'

/** What all three programs need to know of each other. */
export type House = {
  /** `listen` is the app's past a pooler, where there is one. */
  database: { app: string; owner: string; listen?: string }
  secrets: Secrets
  apiPort: number
  /** Where the portal asks the api, when something stands between the two. */
  apiSeenAt?: number
  portalPort: number
  portalHost: string
  /** The portal's address as browsers see it. */
  portalUrl: string
  dataDir: string
  /** Null: messages are kept to be read in the portal. */
  mail: { server: string; from: string } | null
  /** Whether anybody may make a chain of their own in the portal. */
  signUp: 'open' | 'closed'
  /** How many stand in front of the portal; none unless said. */
  proxies?: number
  /** Where the api serves its measurements; the worker does on the next. Undefined: they don't. */
  metricsPort?: number | undefined
}

const mode = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }

function logFile({ dataDir }: House, name: string): string {
  return path.join(dataDir, 'logs', `${name}.log`)
}

/**
 * How little garbage the worker holds, so that its memory doesn't grow with what it is given to do. By itself Node lets new
 * objects grow with the work, and all of them to four times what is in use before it looks for garbage there: an import of
 * a hundred thousand rows, which holds 75 MB of objects, took 460 MB of memory so. Here are the megabytes of new objects
 * at a time, and by how many percent more than is in use all may be. It is no limit: what needs more gets it.
 */
const littleGarbage = ['--max-semi-space-size=4', '--heap-growing-percent=30']

/** The background process: the one that may read the queue, which the app's role may not. */
export function workerProgram(house: House): ChildOptions {
  return {
    name: 'worker',
    args: [...littleGarbage, 'src/main.ts'],
    cwd: path.join(root, 'apps/worker'),
    env: {
      ...mode,
      DATABASE_URL: house.database.app,
      DATABASE_OWNER_URL: house.database.owner,
      HUBCAP_SECRET: house.secrets.hubcapSecret,
      ...(house.mail && { SMTP_URL: house.mail.server, MAIL_FROM: house.mail.from }),
      HUBCAP_METRICS_PORT: String(house.metricsPort ? house.metricsPort + 1 : 0),
    },
    logFile: logFile(house, 'worker'),
    isReady: (log) => /\bready\b/.test(log),
  }
}

export function apiProgram(house: House): ChildOptions {
  return {
    name: 'api',
    args: ['src/main.ts'],
    cwd: path.join(root, 'apps/api'),
    env: {
      ...mode,
      DATABASE_URL: house.database.app,
      DATABASE_LISTEN_URL: house.database.listen ?? house.database.app,
      HUBCAP_SECRET: house.secrets.hubcapSecret,
      HUBCAP_API_PORT: String(house.apiPort),
      HUBCAP_PORTAL_URL: house.portalUrl,
      HUBCAP_SIGN_UP: house.signUp,
      ...(house.mail && { SMTP_URL: house.mail.server }),
      HUBCAP_LAST_BACKUP: lastBackupFile(house.dataDir),
      HUBCAP_METRICS_PORT: String(house.metricsPort ?? 0),
      HUBCAP_TRUSTED_DOCUMENTS: path.join(root, 'apps/portal/generated/persisted-documents.json'),
    },
    logFile: logFile(house, 'api'),
    isReady: () => answersOk(`http://127.0.0.1:${house.apiPort}/healthz`),
  }
}

/** The portal, by what Node is to run for it: the built server, or Next's development server. */
export function portalProgram(house: House, args: string[], cwd: string): ChildOptions {
  const probed = house.portalHost === '0.0.0.0' ? '127.0.0.1' : house.portalHost
  return {
    name: 'portal',
    args,
    cwd,
    env: {
      ...mode,
      NEXTAUTH_SECRET: house.secrets.nextAuthSecret,
      NEXTAUTH_URL: house.portalUrl,
      HUBCAP_SECRET: house.secrets.hubcapSecret,
      HUBCAP_API_URL: `http://127.0.0.1:${house.apiSeenAt ?? house.apiPort}`,
      PORT: String(house.portalPort),
      HOSTNAME: house.portalHost,
      HUBCAP_PROXIES: String(house.proxies ?? 0),
    },
    logFile: logFile(house, 'portal'),
    isReady: () => answersOk(`http://${probed}:${house.portalPort}/healthz`),
  }
}
