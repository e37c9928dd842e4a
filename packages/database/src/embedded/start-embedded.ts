import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { prepareRoles } from '../migrate/prepare-roles.ts'
import { embeddedBinaries } from './binaries.ts'
import { prepareCluster } from './cluster.ts'
import { freePort } from './free-port.ts'
import { keeper } from './keeper.ts'
import { type Postmaster, runningPostmaster, stopPostmaster } from './postmaster.ts'
import { readSecrets, type Secrets } from './secrets.ts'
import { type ServerUser, serverUser } from './server-user.ts'

/** Connection strings to one database, each for one role. */
export type DatabaseUrls = { superuser: string; owner: string; app: string; audit: string }

export type EmbeddedPostgres = {
  urls: DatabaseUrls
  port: number
  secrets: Secrets
  /** Resolves when the server has ended, whatever ended it; undefined for one that was found running. */
  ended?: Promise<void>
  /** Ends it and waits. Leaves one that was found running alone. */
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  /** Holds the cluster, the secrets and the log. */
  dataDir: string
  /** A free loopback port, chosen once and remembered, when not given. */
  port?: number
  /** false trades safety after a crash for speed: tests only. */
  durable?: boolean
  /** The directory of another Postgres' programs than the embedded one's. */
  bin?: string
  /** What to do with a server found running on this data: use it and leave it running, or end it first. */
  whenRunning?: 'use' | 'replace'
}

export const databaseName = 'hubcap'

const fastFlags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=4GB']

function serverFlags(port: number, durable: boolean): string[] {
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=256MB',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(durable ? [] : fastFlags),
  ]
  return settings.flatMap((setting) => ['-c', setting])
}

function urlsFor(port: number, secrets: Secrets): DatabaseUrls {
  const url = (user: string, password: string, database = databaseName) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
  return {
    superuser: url('postgres', secrets.superuserPassword, 'postgres'),
    owner: url('hubcap_owner', secrets.ownerPassword),
    app: url('hubcap_app', secrets.appPassword),
    audit: url('hubcap_audit', secrets.auditPassword),
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch (error) {
    // 57P03: still starting, or replaying its log after a crash.
    const code = (error as { code?: string }).code
    if (code === '57P03' || code === 'ECONNREFUSED' || code === 'ECONNRESET') return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

async function lastLines(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.trimEnd().split('\n').slice(-5).join('\n')
}

function launch(bin: string, cluster: string, flags: string[], user: ServerUser | undefined, logFile: string) {
  const log = openSync(logFile, 'w')
  const child = spawn('/bin/sh', [...keeper('INT'), path.join(bin, 'postgres'), '-D', cluster, ...flags], {
    ...user,
    cwd: '/',
    stdio: ['pipe', log, log],
    // Its own process group: Ctrl-C in the terminal must not reach it before the processes that use it have ended.
    detached: true,
    env: { ...process.env, LC_ALL: 'C' },
  })
  closeSync(log)
  child.stdin?.on('error', () => {})
  return child
}

async function untilReady(child: ChildProcess, ended: Promise<void>, url: string, logFile: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) {
      await ended
      throw new Error(`Postgres ended while it was starting:\n${await lastLines(logFile)}`)
    }
    if (await answers(url)) return
    await sleep(25)
  }
}

async function rememberedPort(file: string): Promise<number | undefined> {
  return readFile(file, 'utf8').then(
    (text) => Number(text) || undefined,
    () => undefined,
  )
}

async function useRunning(running: Postmaster, secrets: Secrets): Promise<EmbeddedPostgres> {
  const urls = urlsFor(running.port, secrets)
  while (!(await answers(urls.superuser))) await sleep(25)
  return { urls, port: running.port, secrets, stop: async () => {} }
}

/**
 * Starts the embedded Postgres of a data directory, with its roles and an empty database `hubcap` at first use.
 * @throws {StartProblem} when there is none for this system or the data belongs to another version
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  await mkdir(path.join(options.dataDir, 'logs'), { recursive: true })
  const dataDir = await realpath(options.dataDir)
  const user = serverUser()
  const bin = options.bin ?? (await embeddedBinaries(user))
  const secrets = await readSecrets(dataDir)
  const cluster = await prepareCluster(dataDir, bin, user, secrets.superuserPassword)
  const running = await runningPostmaster(cluster)
  if (running && options.whenRunning === 'use') return useRunning(running, secrets)
  if (running) await stopPostmaster(running)

  const portFile = path.join(dataDir, 'postgres.port')
  const port = await freePort(options.port ?? (await rememberedPort(portFile)))
  const logFile = path.join(dataDir, 'logs', 'postgres.log')
  const child = launch(bin, cluster, serverFlags(port, options.durable ?? true), user, logFile)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const urls = urlsFor(port, secrets)
  const stop = async () => {
    child.stdin?.end()
    await ended
  }
  try {
    await untilReady(child, ended, urls.superuser, logFile)
    await writeFile(portFile, String(port))
    await prepareRoles(urls.superuser, { ...secrets, database: databaseName })
  } catch (error) {
    await stop()
    throw error
  }
  return { urls, port, secrets, ended, stop }
}
