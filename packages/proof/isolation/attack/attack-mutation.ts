import type pg from 'pg'
import { mayAsk } from '../oracle/fields.ts'
import type { Cell, Role } from '../world/cells.ts'
import type { World } from '../world/make-world.ts'
import type { Answer, Api } from './api.ts'
import { mineOf } from './mine.ts'
import { mutations, type Try, tableOfMutation, tableOfName } from './mutations.ts'
import { type Field, type Slot, slotsOf } from './schema.ts'
import { changedTables, isStray, type State } from './state.ts'
import type { Tally } from './tally.ts'
import { tryForeignIds } from './try-foreign.ts'
import { valueAt } from './variables.ts'

export type Attack = { tally: Tally; world: World; api: Api; client: pg.Client; state: State }

const outcomeOf = ({ data, text }: Answer, name: string): { ok: boolean; said: string } => {
  const result = data?.[name] as { __typename?: string; code?: string } | null | undefined
  const ok = result != null && result.__typename !== 'Refused' && result.__typename !== 'InvalidInput'
  return { ok, said: result ? JSON.stringify(result).slice(0, 300) : text.slice(0, 300) }
}

/** Rows that say that somebody tried, which is right for what was refused, too. */
const ofTrying = new Set(['customer_identification', 'sign_in_attempt'])

const tableOf = (field: Field, { path }: Slot) => {
  const name = path.at(-1) ?? ''
  const table = name === 'id' || name === 'ids' ? tableOfMutation[field.field.name] : tableOfName[name]
  if (!table) throw new Error(`Whose id is ${field.name}(${path.join('.')})? attack/mutations.ts doesn't say`)
  return table
}

async function trial(attack: Attack, field: Field, document: string, actor: Cell, given: Try): Promise<void> {
  const { tally, world, client, state } = attack
  const variables = { input: given.input }
  const prepare = async () => {
    for (const statement of given.before ?? []) await client.query(statement)
  }
  await prepare()
  const answer = await tally.ask(field.name, actor, document, variables)
  const { ok, said } = outcomeOf(answer, field.field.name)
  for (const table of (await state.changed()).filter((name) => !ofTrying.has(name)))
    for (const row of await state.changes(table))
      if (isStray(actor, row) && field.field.name !== 'signUpChain')
        tally.add(field.name, `changes a row of ${table} out of the reach of ${actor.name}`)
  await state.takeBack()
  if (!ok) return void tally.excuses.set(field.name, `${actor.role}: ${said}`)
  tally.answered.add(field.name)
  const used = slotsOf(field).filter((slot) => valueAt(variables, slot.path) !== undefined)
  for (const slot of used) {
    tally.tried.add(`${field.name}(${slot.path.join('.')})`)
    if (slot.kind !== 'id' && slot.kind !== 'ids') continue
    await prepare()
    const prepared = await state.words()
    const after = async (where: string) => {
      const changed = changedTables(prepared, await state.words())
      if (changed.length === 0) return
      if (!changed.every((table) => ofTrying.has(table)))
        tally.add(where, `leaves something behind in ${changed} when ${actor.role} names what isn't theirs`)
      await state.takeBack()
      await prepare()
    }
    await tryForeignIds(
      tally,
      world,
      { where: field.name, actor, document, variables },
      slot,
      tableOf(field, slot),
      after,
    )
    await state.takeBack()
  }
}

/** One mutation as one account: own things must go through, and nobody else's. */
export async function attackMutation(attack: Attack, field: Field, document: string, actor: Cell): Promise<void> {
  const { tally, world, api } = attack
  const make = mutations[field.field.name]
  if (!make) return tally.add(field.name, 'has no input that must succeed: say one in attack/mutations.ts')
  if (mayAsk(field.name, actor.role as Role)) {
    for (const given of await make(mineOf(world, api, actor))) await trial(attack, field, document, actor, given)
    return
  }
  // With what an administrator may send, so that nothing but the role stands in the way.
  const admin = world.cells.find((cell) => cell.tenantId === actor.tenantId && cell.role === 'hq_admin') as Cell
  for (const { input } of await make(mineOf(world, api, admin))) {
    const { data, text } = await tally.ask(field.name, actor, document, { input })
    if ((data?.[field.field.name] as { code?: string } | null)?.code !== 'access.not_allowed')
      tally.add(field.name, `isn't refused to ${actor.role}: ${text.slice(0, 200)}`)
  }
}
