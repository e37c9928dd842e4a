import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** As the launcher's: when we end, however that happens, the input ends and the server is told to stop. */
const keeper = `exec 3<&0; "$@" </dev/null & server=$!; { cat <&3 >/dev/null; kill -INT $server; } & wait $server`

const startsWithin = 120_000

const statusOf = (pid: number, name: string) =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])

/** How the server was started, so that it can be started again just so: on the same data, port and account. */
function readServer(pid: number) {
  const [, ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1)
  const program = readlinkSync(`/proc/${pid}/exe`)
  return {
    program,
    args,
    uid: statusOf(pid, 'Uid'),
    gid: statusOf(pid, 'Gid'),
    data: args[args.indexOf('-D') + 1] as string,
  }
}

function childrenOf(pid: number): number[] {
  const parent = (other: string) => {
    try {
      return statusOf(Number(other), 'PPid')
    } catch {
      return 0
    }
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parent(name) === pid)
    .map(Number)
}

function kill(pid: number, signal: 'SIGKILL' | 'SIGSTOP'): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended meanwhile.
  }
}

const isAlive = (pid: number) => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

async function untilAnswers(url: string): Promise<void> {
  const began = performance.now()
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
    client.on('error', () => {})
    const answered = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (answered) return
    if (performance.now() - began > startsWithin) throw new Error('Postgres doesn’t come back after it was killed')
    await sleep(25)
  }
}

/** The database server under the product, which can be killed with all its processes and started again on the same data. */
export function openPostgres(firstPid: number, superuserUrl: string, logFile: string) {
  const server = readServer(firstPid)
  let pid = firstPid
  /** The shell that ours runs under; null while it is the launcher's. */
  let shell: ChildProcess | null = null

  function start(): void {
    const log = openSync(logFile, 'a')
    const command = ['-c', keeper, 'sh', server.program, ...server.args]
    const env = { ...process.env, LC_ALL: 'C' }
    shell = spawn('/bin/sh', command, {
      ...(process.getuid?.() === 0 ? { uid: server.uid, gid: server.gid } : {}),
      ...{ cwd: '/', detached: true, stdio: ['pipe', log, log], env },
    })
    closeSync(log)
    shell.stdin?.on('error', () => {})
  }

  return {
    pid: () => pid,
    /** As a power cut would, but for what the operating system still holds: it keeps what was written, if not yet on the disk. */
    async killAndStart(): Promise<void> {
      // Stopped first, so that it starts nothing while its children are looked for, each of which leads a group of its own.
      kill(pid, 'SIGSTOP')
      const all = [pid, ...childrenOf(pid)]
      for (const one of all) kill(one, 'SIGKILL')
      while (all.some(isAlive)) await sleep(5)
      start()
      await untilAnswers(superuserUrl)
      pid = Number(readFileSync(path.join(server.data, 'postmaster.pid'), 'utf8').split('\n')[0])
    },
    /** Ends the one that was started here. */
    async stop(): Promise<void> {
      if (!shell) return
      const ended = new Promise((resolve) => shell?.once('exit', resolve))
      shell.stdin?.end()
      await ended
    },
  }
}

export type Postgres = ReturnType<typeof openPostgres>
