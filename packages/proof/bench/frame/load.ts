import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { cpuOf, cpuOfFamily } from './cpu-time.ts'

/** requests: sent in turn, each once where `once`, else over and over. */
export type LoadPlan = {
  url: string
  requests: readonly { body: string; token: string }[]
  once?: boolean
  clients: number
  warmupSeconds: number
  seconds: number
}

/** What the load's own process tells: begun and done mark the time that is measured. */
export type LoadReport =
  | { kind: 'begun' }
  | {
      kind: 'done'
      requests: number
      seconds: number
      p50: number
      p95: number
      p99: number
      failed: number
      firstFailure?: string
    }

export type LoadFigures = {
  requests: number
  perSecond: number
  /** Milliseconds. */
  p50: number
  p95: number
  p99: number
  /** CPU milliseconds per request. */
  nodeCpu: number
  postgresCpu: number
  cpu: number
}

type Watched = { nodePid: number; postgresPid: number }

const program = fileURLToPath(new URL('load.worker.ts', import.meta.url))

/**
 * So many clients ask a server, each again as soon as it is answered, from a process of their own.
 * @throws where an answer was an error
 */
export function runLoad(plan: LoadPlan, { nodePid, postgresPid }: Watched): Promise<LoadFigures> {
  const child = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const used = () => ({ node: cpuOf(nodePid), postgres: cpuOfFamily(postgresPid) })
  let before = used()
  return new Promise<LoadFigures>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The load ended with ${code} and said nothing`)))
    child.on('message', (report: LoadReport) => {
      if (report.kind === 'begun') {
        before = used()
        return
      }
      const after = used()
      const { requests, seconds, p50, p95, p99, failed, firstFailure } = report
      if (failed > 0 || requests === 0) reject(new Error(`${failed} of ${requests} requests failed: ${firstFailure}`))
      const nodeCpu = (after.node - before.node) / requests
      const postgresCpu = (after.postgres - before.postgres) / requests
      const perSecond = requests / seconds
      resolve({ requests, perSecond, p50, p95, p99, nodeCpu, postgresCpu, cpu: nodeCpu + postgresCpu })
    })
    child.send(plan)
  }).finally(() => child.kill())
}
