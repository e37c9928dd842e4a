import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Stage } from '../frame/stage.ts'

/** One statement as Postgres ran it. */
export type Explained = {
  milliseconds: number
  text: string
  /** Buffers that were touched, of the whole statement. */
  blocks: number
  plan: string
}

/** Lets Postgres write down each statement with its plan, in sessions that begin from now on. */
export async function explainStatements({ sql }: Stage, superuserUrl: string, database: string): Promise<void> {
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_buffers': 'on',
    'auto_explain.log_timing': 'off',
  }
  for (const [name, value] of Object.entries(settings))
    await sql(superuserUrl, `ALTER DATABASE ${database} SET ${name} = '${value}'`)
}

const logOf = ({ directory }: Stage) => path.join(directory, 'logs', 'postgres.log')

const entry =
  /duration: ([\d.]+) ms {2}plan:\n\tQuery Text: ([\s\S]*?)\n\t((?:[A-Z][^\n]*\(cost=)[\s\S]*?)(?=\n\d{4}-|$)/g

function explained(log: string): Explained[] {
  return [...log.matchAll(entry)].map(([, milliseconds = '', text = '', plan = '']) => {
    const [, hit = '0'] = /shared hit=(\d+)/.exec(plan) ?? []
    const [, read = '0'] = /shared(?: hit=\d+)? read=(\d+)/.exec(plan) ?? []
    return {
      milliseconds: Number(milliseconds),
      text,
      blocks: Number(hit) + Number(read),
      plan: plan.replaceAll('\n\t', '\n'),
    }
  })
}

/** The statements about a table that Postgres ran while something was done, with their plans. */
export async function statementsOf(stage: Stage, table: string, work: () => Promise<void>): Promise<Explained[]> {
  const file = logOf(stage)
  const from = statSync(file).size
  await work()
  // What a backend has written is in the file at once; what it has still to write comes with its answer's end.
  await sleep(50)
  const log = readFileSync(file).subarray(from).toString('utf8')
  return explained(log).filter(({ text }) => text.includes(table))
}
