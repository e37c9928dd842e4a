import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './root.ts'

const usuallyReadyWithin = 60_000
/** A house ends its database and three programs in turn. */
const stopsWithin = 30_000

export type ProgramOptions = {
  name: string
  /** What Node runs, with its arguments, from the project's root. */
  args: readonly string[]
  env: Record<string, string>
  logFile: string
  /** The address that answers once it is ready; not asked for where there is none. */
  readyAt?: string
  /** Milliseconds; a minute where left out. */
  readyWithin?: number
}

export type Program = { name: string; pid: number; stop: () => Promise<void> }

const answers = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.arrayBuffer().then(() => true),
    () => false,
  )

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

async function untilReady(child: ChildProcess, options: ProgramOptions): Promise<void> {
  const { name, logFile, readyAt, readyWithin = usuallyReadyWithin } = options
  const began = performance.now()
  while (readyAt && !(await answers(readyAt))) {
    if (hasEnded(child) || performance.now() - began > readyWithin)
      throw new Error(`${name} isn't ready:\n${readFileSync(logFile, 'utf8').slice(-2000)}`)
    await sleep(50)
  }
}

function launch({ args, env, logFile }: ProgramOptions): ChildProcess {
  const log = openSync(logFile, 'a')
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  return child
}

const end = (child: ChildProcess) => new Promise<void>((resolve) => child.once('close', () => resolve()))

const running = new Set<Program>()

/** Ends what still runs, in the opposite order: after a bench, and where one failed in the middle. */
export async function stopPrograms(): Promise<void> {
  for (const program of [...running].reverse()) await program.stop()
}

/** Starts a program as a process of its own, as the product does, and waits until it answers. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const child = launch(options)
  const ended = end(child)
  // Ends with us, also where we are killed softly.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    child.kill('SIGTERM')
    const stubborn = setTimeout(kill, stopsWithin)
    await ended
    clearTimeout(stubborn)
    process.off('exit', kill)
    running.delete(program)
  }
  const program = { name: options.name, pid: child.pid as number, stop }
  running.add(program)
  try {
    await untilReady(child, options)
  } catch (error) {
    await stop()
    throw error
  }
  return program
}

/** Runs a program to its end. @throws where it failed */
export async function runProgram(options: ProgramOptions): Promise<void> {
  const child = launch(options)
  await end(child)
  if (child.exitCode !== 0)
    throw new Error(`${options.name} failed:\n${readFileSync(options.logFile, 'utf8').slice(-2000)}`)
}

/** A path within the proofs' benches, as programs are started by. */
export const benchFile = (...parts: string[]): string => path.join('packages/proof/bench', ...parts)
