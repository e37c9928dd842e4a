import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type EmbeddedPostgres, startEmbedded } from './start-embedded.ts'

/** What a server with the demo on it, its log and a copy take. */
const enough = 4 * 1024 ** 3
const prefix = 'hubcap-temporary-'

/** Memory where there is enough of it, else the temporary directory. */
function temporaryRoot(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    if (bavail * bsize > enough) return '/dev/shm'
  } catch {
    // Not Linux.
  }
  return tmpdir()
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Removes a data directory and its cluster, which lies elsewhere where Postgres' account can't reach the directory. */
function removeData(dataDir: string): void {
  const cluster = path.join(dataDir, 'postgres')
  if (existsSync(cluster)) rmSync(realpathSync(cluster), { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
}

/** Removes what processes left behind that were killed before they could. */
function sweep(directory: string): void {
  for (const name of readdirSync(directory)) {
    const pid = name.startsWith(prefix) && Number(name.slice(prefix.length).split('-')[0])
    if (pid && isGone(pid)) removeData(path.join(directory, name))
  }
}

/**
 * A throw-away server, fast because it is not durable; its data is gone when it stops.
 * @param bin the directory of another Postgres' programs, to try that one
 */
export async function startTemporary(bin?: string): Promise<EmbeddedPostgres> {
  const parent = temporaryRoot()
  sweep(parent)
  const dataDir = mkdtempSync(path.join(parent, `${prefix}${process.pid}-`))
  // Open for Postgres' account to pass through, which as root is another: shut to it, the cluster would lie on disk.
  chmodSync(dataDir, 0o755)
  const remove = () => removeData(dataDir)
  try {
    const server = await startEmbedded({ dataDir, durable: false, ...(bin ? { bin } : {}) })
    const stop = () => server.stop().finally(remove)
    return { ...server, stop }
  } catch (error) {
    remove()
    throw error
  }
}
