import type { Cell } from '../world/cells.ts'
import type { World } from '../world/make-world.ts'
import { comparable } from './judge.ts'
import type { Slot } from './schema.ts'
import type { Tally } from './tally.ts'
import { foreignRows, globalId, idOf, nobodysKey } from './targets.ts'
import { valueAt, withAt } from './variables.ts'

export type Call = { where: string; actor: Cell; document: string; variables: object }

const malformed = [
  'no-id',
  Buffer.from('Store:nothing').toString('base64'),
  globalId('chain', nobodysKey),
  '💳'.repeat(40),
]

const inSlot = ({ kind }: Slot, id: string) => (kind === 'ids' ? [id] : id)

/** Where two answers part. */
function difference(one: string, other: string): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const from = Math.max(0, at - 60)
  return `${one.slice(from, at + 60)} | ${other.slice(from, at + 60)}`
}

/**
 * Others' ids in a place where an own one went through: each must be answered as one that doesn't exist, byte for byte, and
 * malformed ones must be refused without an error inside. after: looks at what a call may have left behind.
 */
export async function tryForeignIds(
  tally: Tally,
  world: World,
  call: Call,
  slot: Slot,
  table: string,
  after: (where: string) => Promise<void>,
): Promise<void> {
  const { where, actor, document, variables } = call
  const at = `${where}(${slot.path.join('.')})`
  const send = async (id: string, alongOwn = false) => {
    const own = valueAt(variables, slot.path)
    const value = alongOwn && Array.isArray(own) ? [...own, id] : inSlot(slot, id)
    const answer = await tally.ask(at, actor, document, withAt(variables, slot.path, value))
    await after(at)
    return comparable(answer.text, id)
  }
  const nothing = globalId(table, nobodysKey)
  const absent = { alone: await send(nothing), along: slot.kind === 'ids' ? await send(nothing, true) : '' }
  const compare = (answer: string, known: string, what: string) => {
    if (answer !== known) tally.add(at, `answers ${actor.role} otherwise for ${what}: ${difference(answer, known)}`)
  }
  for (const { relation, row } of foreignRows(world, actor, table)) {
    const id = idOf(row)
    compare(await send(id), absent.alone, `a thing of ${relation} than for one that doesn't exist`)
    if (slot.kind === 'ids')
      compare(await send(id, true), absent.along, `own things with one of ${relation} than with one that doesn't exist`)
  }
  for (const id of malformed) await send(id)
}
