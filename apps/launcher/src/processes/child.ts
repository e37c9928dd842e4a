import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { StartProblem } from '@hubcap/database/embedded/start-problem'
import { toolEnvironment } from '../run-tool.ts'

const watchParent = fileURLToPath(new URL('watch-parent.mjs', import.meta.url))
const readyWithin = 120_000
const stopsWithin = 10_000

export type ChildOptions = {
  name: string
  /** What Node runs, with its arguments. */
  args: string[]
  cwd: string
  env: Record<string, string>
  logFile: string
  /** Whether it is ready, asked again and again; `log` is what it wrote so far. */
  isReady: (log: string) => Promise<boolean> | boolean
}

export type Child = {
  name: string
  logFile: string
  ended: Promise<void>
  hasEnded: () => boolean
  stop: () => Promise<void>
}

/** The end of a log, for the message about the process that wrote it. */
export function lastLines(file: string, count = 15): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
}

/** Whether an address answers with success now. */
export async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

function launch({ name, args, cwd, env, logFile }: ChildOptions): Child {
  const log = openSync(logFile, 'w')
  const child = spawn(process.execPath, ['--import', watchParent, ...args], {
    cwd,
    env: toolEnvironment({ ...env, HUBCAP_LAUNCHER_PID: String(process.pid) }),
    stdio: ['pipe', log, log],
    // Its own process group, so that Ctrl-C reaches the launcher alone, which stops everything in order.
    detached: true,
  })
  closeSync(log)
  child.stdin?.on('error', () => {})
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()))
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const stop = async () => {
    const stubborn = setTimeout(() => child.kill('SIGKILL'), stopsWithin)
    child.kill('SIGTERM')
    await ended
    clearTimeout(stubborn)
  }
  return { name, logFile, ended, hasEnded, stop }
}

/**
 * Starts a process of ours in the background, with its output in a log, and waits until it is ready.
 * @throws {StartProblem} with the end of its log when it ends before that, or takes more than two minutes
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  const child = launch(options)
  const began = performance.now()
  for (;;) {
    if (child.hasEnded()) throw new StartProblem(`The ${child.name} ended at once:\n${lastLines(child.logFile)}`)
    if (await options.isReady(readFileSync(options.logFile, 'utf8'))) return child
    if (performance.now() - began > readyWithin) {
      await child.stop()
      throw new StartProblem(`The ${child.name} isn't ready after two minutes:\n${lastLines(child.logFile)}`)
    }
    await sleep(50)
  }
}
