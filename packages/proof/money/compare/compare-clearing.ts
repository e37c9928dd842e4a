import type pg from 'pg'
import { lockedRuns } from '../clearing/locked-runs.ts'
import type { Model } from '../model/model.ts'

type Row = { id: string; from_on: string; status: string; revision: number }

/** Each run against how it can stand by all that was answered, and those that were locked against what they said then. */
export async function compareClearing(client: pg.Client, model: Model): Promise<void> {
  await lockedRuns(client, model)
  const { rows } = await client.query<Row>('SELECT id, from_on::text, status, revision FROM clearing_run')
  const there = new Map(rows.map((row) => [row.id, `${row.from_on} ${row.status} ${row.revision}`]))
  for (const { ids, possible } of model.clearing.values()) {
    const states = possible.states()
    const isRight = states.some((runs) =>
      [...ids].every(([key, id]) => {
        const run = runs[key]
        return run && there.get(id) === `${run.from} ${run.status} ${run.revision}`
      }),
    )
    if (!isRight)
      model.found('clearing', `The runs of a chain stand otherwise than they can: ${JSON.stringify(states[0])}`)
    for (const id of ids.values()) there.delete(id)
  }
  for (const id of there.keys()) model.found('doubled', `Run ${id} is there, and nobody was told of it`)
}
