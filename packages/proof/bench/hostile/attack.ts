import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { cpuOf, cpuOfFamily } from '../frame/cpu-time.ts'

/** One after another, each as soon as the last is answered; over and over where `repeat`, until it is told to stop. */
export type AttackPlan = { url: string; token: string; sdl: string; seed: number; count: number; repeat?: boolean }

type Figures = {
  requests: number
  /** Milliseconds. */
  p50: number
  p99: number
  refused: number
  answered: number
  broken: number
  firstFailure?: string
}

export type AttackReport = { kind: 'begun' } | ({ kind: 'done' } & Figures)

/** CPU milliseconds per request. */
export type AttackFigures = Figures & { nodeCpu: number; postgresCpu: number }

type Watched = { nodePid: number; postgresPid: number }

const program = fileURLToPath(new URL('attack.worker.ts', import.meta.url))

/**
 * Sends hostile requests from a process of its own, until all are sent or it is told to stop.
 * begun: settled when the first is about to be sent
 */
export function attack(plan: AttackPlan, { nodePid, postgresPid }: Watched) {
  const child = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const used = () => ({ node: cpuOf(nodePid), postgres: cpuOfFamily(postgresPid) })
  const begun = Promise.withResolvers<void>()
  const figures = Promise.withResolvers<AttackFigures>()
  let before = used()
  child.once('error', figures.reject)
  child.once('exit', (code) => figures.reject(new Error(`The attack ended with ${code} and said nothing`)))
  child.on('message', (report: AttackReport) => {
    if (report.kind === 'begun') {
      before = used()
      return begun.resolve()
    }
    const after = used()
    const { kind: _, ...said } = report
    const each = (cpu: number) => cpu / said.requests
    figures.resolve({
      ...said,
      nodeCpu: each(after.node - before.node),
      postgresCpu: each(after.postgres - before.postgres),
    })
  })
  child.send(plan)
  return {
    begun: begun.promise,
    stop: () => child.connected && child.send('stop'),
    figures: figures.promise.finally(() => child.kill()),
  }
}
