import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartProblem } from '@hubcap/database/embedded/start-problem'

function isLauncher(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  return pid !== process.pid && /apps\/launcher\/src/.test(stdout ?? '')
}

/** Not Node's own recursive mkdir, which never returns where a file system answers ENOENT to everything, as /proc does. */
function makeDirectories(directory: string): void {
  try {
    mkdirSync(directory)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT') throw error
    makeDirectories(path.dirname(directory))
    mkdirSync(directory)
  }
}

/** Makes the data directory, or says in one sentence why that can't be. */
export function makeDataDirectory(dataDir: string): void {
  try {
    makeDirectories(path.join(dataDir, 'logs'))
    const probe = path.join(dataDir, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StartProblem(
      `The data directory ${dataDir} can't be written (${code}): make it writable, or set HUBCAP_DATA_DIR to another.`,
    )
  }
}

function takeLock(file: string): number | undefined {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return Number(readFileSync(file, 'utf8'))
  }
}

/**
 * Takes the data directory for this launcher, so that two never run on one. The lock of a launcher that was killed is
 * taken over.
 * @returns a function that gives it back
 */
export function lockDataDirectory(dataDir: string): () => void {
  const file = path.join(dataDir, 'launcher.pid')
  const holder = takeLock(file)
  if (holder !== undefined) {
    if (isLauncher(holder))
      throw new StartProblem(
        `Hubcap already runs on ${dataDir} (process ${holder}): stop it first, or set HUBCAP_DATA_DIR to another directory.`,
      )
    rmSync(file, { force: true })
    takeLock(file)
  }
  return () => rmSync(file, { force: true })
}
