import { spawnSync } from 'node:child_process'

const interval = 500

/** @param {number} pid */
function parentOf(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' })
  const [, parent = '0', args = ''] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? '') ?? []
  return { parent: Number(parent), args }
}

/** @param {number} pid */
function isGone(pid) {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH'
  }
}

/**
 * npm runs a script in a shell. A signal ends npm and the shell but not what the shell runs, and a killed npm takes
 * nothing with it: so this process watches the two, and asks itself to stop when one is gone.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const above = parentOf(shell).parent
  const watched = /\bnpm\b/.test(parentOf(above).args) ? [shell, above] : [shell]
  const timer = setInterval(() => {
    if (!watched.some(isGone) && process.ppid === shell) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, interval)
  timer.unref()
}
