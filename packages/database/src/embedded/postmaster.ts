import { spawnSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A server that runs on a cluster, whoever started it. */
export type Postmaster = { pid: number; port: number }

function isPostgres(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  return /postgres/.test(stdout ?? '')
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * The server now running on a cluster. A pid file left by one that was killed is removed: its number may since belong
 * to any process, and Postgres would refuse to start beside it.
 */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = path.join(cluster, 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!pid) return undefined
  if (isAlive(pid) && isPostgres(pid)) return { pid, port: Number(lines[3]) }
  await rm(file, { force: true })
  return undefined
}

/** Asks a server to end its connections and stop, and waits until it has. */
export async function stopPostmaster({ pid }: Postmaster): Promise<void> {
  while (isAlive(pid)) {
    try {
      process.kill(pid, 'SIGINT')
    } catch {
      return
    }
    for (let waited = 0; waited < 100 && isAlive(pid); waited++) await sleep(50)
  }
}
