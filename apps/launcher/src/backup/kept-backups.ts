import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { StartProblem } from '@hubcap/database/embedded/start-problem'

/** The moment stands in the name, in UTC, so that names sort by it. */
const dated = /^hubcap-\d{8}T\d{6}Z\.backup$/
const unfinished = /^hubcap-\d{8}T\d{6}Z\.backup\.unfinished-(\d+)$/

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** The next file of a directory of backups, which is made when there is none. */
export function nextBackup(directory: string, now: Date): string {
  try {
    if (!existsSync(directory)) mkdirSync(directory, { mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StartProblem(`The directory ${directory} can’t be made (${code}): make it, or choose another.`)
  }
  return path.join(directory, `hubcap-${now.toISOString().replace(/[-:]|\.\d+/g, '')}.backup`)
}

/**
 * Leaves the newest of a directory's dated backups, and nothing of those that were killed while they were written.
 * Files of other names are somebody else's.
 * @returns how many were removed
 */
export function keepNewest(directory: string, count: number): number {
  const names = readdirSync(directory).sort().reverse()
  const old = names.filter((name) => dated.test(name)).slice(count)
  const left = names.filter((name) => {
    const pid = unfinished.exec(name)?.[1]
    return pid !== undefined && isGone(Number(pid))
  })
  for (const name of [...old, ...left]) rmSync(path.join(directory, name), { force: true })
  return old.length
}
