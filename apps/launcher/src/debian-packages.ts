import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mustRun } from './run-tool.ts'

/** Whether this process may install what the distribution has. */
export function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && spawnSync('apt-get', ['-v']).status === 0
}

/** @returns whether they are installed now */
export async function installDebianPackages(...names: string[]): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await mustRun('apt-get', ['update', '-qq'], { env })
    await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env })
    return true
  } catch {
    return false
  }
}
