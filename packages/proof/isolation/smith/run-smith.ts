import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { rowsIn } from '../attack/judge.ts'
import type { Finding } from '../finding.ts'
import { may } from '../oracle/may.ts'
import { tables as rules } from '../oracle/tables.ts'
import type { Proving } from '../parts.ts'
import { contextOf } from '../probe/as-app.ts'
import { actorsOf } from '../probe/probe-table.ts'
import type { Cell } from '../world/cells.ts'

const minutes = 5
const slowest = '500ms'

/** Statements over everything that the app's role knows of the schema, made at random, one at a time. */
async function* statements(url: string, seed: number): AsyncGenerator<string> {
  const args = [`--target=${url}`, '--exclude-catalog', '--dry-run', `--seed=${seed}`, '--max-queries=1000000']
  const program = spawn('sqlsmith', args, { stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    let statement = ''
    for await (const line of createInterface({ input: program.stdout })) {
      statement += `${line}\n`
      if (!/;\s*$/.test(line)) continue
      yield statement
      statement = ''
    }
  } finally {
    program.kill()
  }
}

/** Texts, numbers and phones of others' rows. Ids don't count: a row that is seen may name one that isn't. */
function foreignIn(rows: unknown[], actor: Cell, { world }: Proving): string[] {
  return [...rowsIn(JSON.stringify(rows), world)]
    .filter(([mark, row]) => !mark.includes('-') && !may(rules[row.table]?.seen ?? null, actor, row.cell))
    .map(([mark, row]) => `${mark} of ${row.table} at ${row.cell.name}`)
}

const isHere = () => spawnSync('sqlsmith', ['--version']).status === 0

/**
 * Five minutes of random statements as the app's role in the name of each role in turn: what they answer holds nothing of
 * another's, and the server stands. Debian's package `sqlsmith`; the short form leaves it out.
 */
export async function runSmith(proving: Proving) {
  const { urls, options, world, superuser, say } = proving
  if (options.short) return { findings: [] }
  if (!isHere()) {
    say('  sqlsmith is not installed: this part was left out')
    return { findings: [] }
  }
  const client = new pg.Client({ connectionString: urls.app })
  await client.connect()
  const actors = actorsOf(world)
  const findings: Finding[] = []
  const until = performance.now() + minutes * 60_000
  const counts = { statements: 0, answered: 0, foreign: 0, crashes: 0 }
  for await (const statement of statements(urls.app, options.seed)) {
    if (performance.now() > until) break
    const actor = actors[counts.statements++ % actors.length] as Cell
    const { text, values } = contextOf(actor)
    try {
      await client.query(`BEGIN; SET LOCAL statement_timeout = '${slowest}'`)
      await client.query(text, values)
      const answer = (await client.query(statement)) as pg.QueryResult | pg.QueryResult[]
      counts.answered++
      const foreign = foreignIn(
        [answer].flat().flatMap(({ rows }) => rows),
        actor,
        proving,
      )
      counts.foreign += foreign.length
      for (const what of foreign)
        findings.push({ part: 'sqlsmith', where: actor.name, what: `${what}: ${statement.slice(0, 400)}` })
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error
    } finally {
      await client.query('ROLLBACK')
    }
  }
  // A crash of one backend ends all: this one would be gone.
  await superuser.query('SELECT 1').catch(() => counts.crashes++)
  await client.end()
  if (counts.answered === 0) findings.push({ part: 'sqlsmith', where: 'statements', what: 'not one was answered' })
  return { smith: counts, findings }
}
