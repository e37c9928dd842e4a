import { spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../embedded/free-port.ts'
import { keeper } from '../embedded/keeper.ts'
import { type ServerUser, serverUser } from '../embedded/server-user.ts'

export type Pooler = {
  /** The same address through the pooler, and saying so. */
  url(direct: string): string
  stop(): Promise<void>
}

export type PoolerOptions = {
  /** The program pgbouncer. */
  program: string
  /** An address on the server behind it. Its user and password are those that the pooler knows; its database any. */
  direct: string
  /** At most so many connections to the server, for each database. */
  servers: number
  clients: number
}

function writeConfig(directory: string, port: number, { direct, servers, clients }: PoolerOptions): string[] {
  const { port: serverPort, username, password } = new URL(direct)
  const users = path.join(directory, 'users.txt')
  const config = path.join(directory, 'pgbouncer.ini')
  writeFileSync(users, `"${username}" "${decodeURIComponent(password)}"\n`, { mode: 0o600 })
  const lines = [
    '[databases]',
    `* = host=127.0.0.1 port=${serverPort}`,
    '[pgbouncer]',
    'pool_mode = transaction',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = scram-sha-256',
    `auth_file = ${users}`,
    `admin_users = ${username}`,
    `default_pool_size = ${servers}`,
    `max_client_conn = ${clients}`,
    // They may all come in the same moment, and wait as long as it takes.
    `listen_backlog = ${clients}`,
    'query_wait_timeout = 0',
    // Another connection of the server's each time, where there are several: what was left in one would be missed or met.
    'server_round_robin = 1',
    'log_connections = 0',
    'log_disconnections = 0',
  ]
  writeFileSync(config, `${lines.join('\n')}\n`)
  return [users, config]
}

function launch(program: string, config: string, user: ServerUser | undefined) {
  const child = spawn('/bin/sh', [...keeper('TERM'), program, config], {
    ...user,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  })
  const log: string[] = []
  child.stderr.on('data', (chunk) => log.push(String(chunk)))
  child.stdin.on('error', () => {})
  return { child, log }
}

const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

/** A pgbouncer in transaction mode before a server of this machine. */
export async function startPooler(options: PoolerOptions): Promise<Pooler> {
  const user = serverUser()
  const port = await freePort()
  const directory = mkdtempSync(path.join(tmpdir(), 'hubcap-pooler-'))
  const files = writeConfig(directory, port, options)
  if (user) for (const file of [directory, ...files]) chownSync(file, user.uid, user.gid)
  const { child, log } = launch(options.program, path.join(directory, 'pgbouncer.ini'), user)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    child.stdin.end()
    await ended
    rmSync(directory, { recursive: true, force: true })
  }
  const url = (direct: string) => {
    const through = new URL(direct)
    through.port = String(port)
    through.searchParams.set('pgbouncer', 'true')
    return through.toString()
  }
  while (!(await listens(port))) {
    if (child.exitCode !== null) {
      await stop()
      throw new Error(`pgbouncer ended while it was starting:\n${log.join('')}`)
    }
    await sleep(25)
  }
  return { url, stop }
}
