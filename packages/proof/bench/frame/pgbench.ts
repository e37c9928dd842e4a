import { spawn, spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { cpuOfFamily } from './cpu-time.ts'

export type PgbenchPlan = {
  url: string
  script: string
  variables: Record<string, string | number>
  clients: number
  warmupSeconds: number
  seconds: number
}

/** Whether this machine has it: Debian's postgresql-contrib brings it, the embedded Postgres doesn't. */
export const hasPgbench = (): boolean => spawnSync('pgbench', ['--version']).status === 0

async function run({ url, script, variables, clients }: PgbenchPlan, seconds: number): Promise<number> {
  const defines = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`])
  const args = ['-n', '-M', 'prepared', '-c', String(clients), '-T', String(seconds), '-f', script, ...defines, url]
  const child = spawn('pgbench', args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const gather = (chunk: Buffer) => {
    output += chunk
  }
  child.stdout.on('data', gather)
  child.stderr.on('data', gather)
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  const count = /transactions actually processed: (\d+)/.exec(output)?.[1]
  if (code !== 0 || !count || !/number of failed transactions: 0 /.test(output)) throw new Error(`pgbench:\n${output}`)
  return Number(count)
}

/** Transactions per second, and CPU milliseconds of Postgres for each. */
export async function runPgbench(plan: PgbenchPlan, postgresPid: number) {
  await run(plan, Math.max(1, Math.round(plan.warmupSeconds)))
  await sleep(100)
  const [before, began] = [cpuOfFamily(postgresPid), performance.now()]
  const count = await run(plan, plan.seconds)
  const seconds = (performance.now() - began) / 1000
  return { perSecond: count / seconds, postgresCpu: (cpuOfFamily(postgresPid) - before) / count }
}
