import type pg from 'pg'
import { bookCorrection } from '../clearing/contest.ts'
import { lockedRuns } from '../clearing/locked-runs.ts'
import type { Clearing, Runs } from '../clearing/runs.ts'
import type { Model } from '../model/model.ts'

type RunRow = { id: string; from_on: string; status: string; revision: number }
type ContestRow = { id: string; answer: string | null; right_amount: string | null; corrections: number }

const contests = `
  SELECT c.id, c.outcome AS answer, c.right_amount, count(m.id)::int AS corrections FROM clearing_contest c
  LEFT JOIN ledger_movement m ON m.tenant_id = c.tenant_id AND m.id = c.correction_movement_id AND m.cause = 'correction'
  GROUP BY c.tenant_id, c.id`

const textOf = ({ answer, right_amount: amount, corrections }: ContestRow) => `${answer} ${amount} ${corrections}`

/** Whether rows stand as they do in one of a chain's states. */
function isRight(
  runs: Runs,
  { ids, contested }: Clearing,
  there: { runs: ReadonlyMap<string, string>; contests: ReadonlyMap<string, string> },
): boolean {
  const runsAre = [...ids].every(([key, id]) => {
    const run = runs[key]
    return run && there.runs.get(id) === `${run.from} ${run.status} ${run.revision}`
  })
  const contestsAre = [...contested].every(([key, { id, runKey }]) => {
    const one = runs[runKey]?.contests[key]
    const should = one && `${one.answer} ${one.rightAmount} ${one.answer === 'corrected' ? 1 : 0}`
    return should !== undefined && there.contests.get(id) === should
  })
  return runsAre && contestsAre
}

/** What was corrected, into the books and debts of the whole. */
function take(model: Model, runs: Runs, { contested }: Clearing): void {
  for (const [key, { runKey, line }] of contested) {
    const rightAmount = runs[runKey]?.contests[key]?.rightAmount ?? null
    if (rightAmount !== null) bookCorrection(model.books, model.owed, line, rightAmount)
  }
}

/** Each run and contest against how it can stand by all that was answered, and what was locked against what it said then. */
export async function compareClearing(client: pg.Client, model: Model): Promise<void> {
  await lockedRuns(client, model)
  const runs = await client.query<RunRow>('SELECT id, from_on::text, status, revision FROM clearing_run')
  const contestRows = await client.query<ContestRow>(contests)
  const there = {
    runs: new Map(runs.rows.map((row) => [row.id, `${row.from_on} ${row.status} ${row.revision}`])),
    contests: new Map(contestRows.rows.map((row) => [row.id, textOf(row)])),
  }
  for (const clearing of model.clearing.values()) {
    const states = clearing.possible.states()
    const right = states.find((state) => isRight(state, clearing, there))
    if (!right)
      model.found('clearing', `The runs of a chain stand otherwise than they can: ${JSON.stringify(states[0])}`)
    const taken = right ?? states[0]
    if (taken) take(model, taken, clearing)
    for (const id of clearing.ids.values()) there.runs.delete(id)
    for (const { id } of clearing.contested.values()) there.contests.delete(id)
  }
  for (const id of there.runs.keys()) model.found('doubled', `Run ${id} is there, and nobody was told of it`)
  for (const id of there.contests.keys()) model.found('doubled', `Contest ${id} is there, and nobody was told of it`)
}
