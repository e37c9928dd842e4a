import type { GraphQLSchema } from 'graphql'
import { mayAsk } from '../oracle/fields.ts'
import type { Cell, Role } from '../world/cells.ts'
import type { Attack } from './attack-mutation.ts'
import { comparable } from './judge.ts'
import { mineOf } from './mine.ts'
import { tableOfName } from './mutations.ts'
import { queries, searchable, tells } from './queries.ts'
import { type Field, type Slot, slotsOf } from './schema.ts'
import { foreignRows, idOf, ownRow, typeOf } from './targets.ts'
import { tryForeignIds } from './try-foreign.ts'
import { withAt } from './variables.ts'

/** Texts that stand nowhere in the world. */
const nobodysText = 'zqzzzzzx'

type Asked = { field: Field; document: string; actor: Cell; base: object }

/** Who must set up a second factor asks it; everybody else is told that there is nothing to set up. */
const nullIsAnAnswer = new Set(['settingUp'])

const isAnswered = (data: Record<string, unknown> | null, name: string) =>
  data?.[name] != null || (data !== null && nullIsAnAnswer.has(name))

const nameOf = (field: Field, slot: Slot) => `${field.name}(${slot.path.join('.')})`

/** An own value must be answered. */
async function tryOwn(attack: Attack, { field, document, actor, base }: Asked, slot: Slot, value: unknown) {
  const { tally } = attack
  const at = nameOf(field, slot)
  const answer = await tally.ask(at, actor, document, withAt(base, slot.path, value))
  if (isAnswered(answer.data, field.field.name)) tally.tried.add(at)
  else tally.excuses.set(at, `${actor.role}: ${answer.text.slice(0, 300)}`)
  return answer
}

async function tryIds(attack: Attack, asked: Asked, slot: Slot, table: string): Promise<void> {
  const { tally, world } = attack
  const own = ownRow(world, asked.actor, table)
  const variables = own ? withAt(asked.base, slot.path, slot.kind === 'ids' ? [idOf(own)] : idOf(own)) : asked.base
  if (own) await tryOwn(attack, asked, slot, slot.kind === 'ids' ? [idOf(own)] : idOf(own))
  const { field, document, actor } = asked
  await tryForeignIds(
    tally,
    world,
    { where: field.name, actor, document, variables },
    slot,
    table,
    async () => undefined,
  )
}

async function tryTexts(attack: Attack, asked: Asked, slot: Slot): Promise<void> {
  const { tally, world } = attack
  const { field, document, actor, base } = asked
  const at = nameOf(field, slot)
  const send = async (text: string) =>
    comparable((await tally.ask(at, actor, document, withAt(base, slot.path, text))).text, text)
  const nothing = await send(nobodysText)
  for (const [table, column] of searchable) {
    const own = ownRow(world, actor, table)
    if (own) await tryOwn(attack, asked, slot, String(own.values[column]))
    for (const { relation, row } of foreignRows(world, actor, table))
      if (
        !tells[field.field.name]?.includes(`${table} of ${relation}`) &&
        (await send(String(row.values[column]))) !== nothing
      )
        tally.add(at, `finds something for ${actor.role} by the ${column} of a ${table} of ${relation}`)
  }
  for (const text of ['%', "' OR true --", '\\', 'a'.repeat(500)]) await send(text)
}

/** One's own cursors, and those that headquarters of the other chain got for the same list. */
async function tryCursors(attack: Attack, asked: Asked, slot: Slot): Promise<void> {
  const { tally, world, api } = attack
  const { field, document, actor, base } = asked
  const cursorFor = async (who: Cell) => {
    const { data } = await api.ask(who, document, { ...base, first: 1 })
    const list = data?.[field.field.name] as { pageInfo?: { endCursor?: string | null } } | null
    return list?.pageInfo?.endCursor ?? null
  }
  const page = slot.path.at(-1) === 'before' ? { ...base, last: 5 } : { ...base, first: 5 }
  const own = await cursorFor(actor)
  if (own) await tryOwn(attack, { ...asked, base: page }, slot, own)
  const others = world.cells.filter(({ role, tenantId }) => role === 'hq_admin' && tenantId !== actor.tenantId)
  const sister = world.cells.filter((cell) => cell.role === 'hq_admin' && cell.tenantId === actor.tenantId)
  for (const who of [...others, ...sister]) {
    const cursor = await cursorFor(who)
    if (cursor) await tally.ask(nameOf(field, slot), actor, document, withAt(page, slot.path, cursor))
  }
  for (const cursor of ['', 'no-cursor', Buffer.from('["x"]').toString('base64'), own ? `${own}x` : 'x'])
    await tally.ask(nameOf(field, slot), actor, document, withAt(page, slot.path, cursor))
}

async function trySlot(attack: Attack, asked: Asked, slot: Slot): Promise<void> {
  if (slot.kind === 'cursor') return tryCursors(attack, asked, slot)
  if (slot.kind === 'text') return tryTexts(attack, asked, slot)
  if (slot.kind === 'choice') {
    for (const choice of slot.choices ?? []) await tryOwn(attack, asked, slot, choice)
    return
  }
  const name = slot.path.at(-1) ?? ''
  const table = tableOfName[name]
  if (!table)
    return attack.tally.add(nameOf(asked.field, slot), 'takes an id of nobody knows what: attack/mutations.ts')
  return tryIds(attack, asked, slot, table)
}

const isLink = (field: Field) => field.field.name === 'invitation'
const isOpen = (field: Field) => field.field.name === 'publicChain' || isLink(field)

/** One query as one account: with own values in every argument, and with others'. */
export async function attackQuery(attack: Attack, field: Field, document: string, actor: Cell): Promise<void> {
  const { tally, world, api } = attack
  const mine = mineOf(world, api, actor)
  const base = (await queries[field.field.name]?.(mine)) ?? {}
  // A link shows its invitation to whoever holds it: there is nothing to be hidden from them.
  const answer = await (isLink(field) ? api.ask(actor, document, base) : tally.ask(field.name, actor, document, base))
  if (!mayAsk(field.name, actor.role as Role)) {
    const code = answer.errors[0]?.extensions?.code
    if (code !== 'FORBIDDEN' || isAnswered(answer.data, field.field.name))
      tally.add(field.name, `isn't refused to ${actor.role}: ${answer.text.slice(0, 200)}`)
    return
  }
  if (!isAnswered(answer.data, field.field.name)) {
    tally.excuses.set(field.name, `${actor.role}: ${answer.text.slice(0, 300)}`)
    return
  }
  tally.answered.add(field.name)
  const slots = slotsOf(field)
  // What everybody may ask of a chain that they name, and a link that is its own proof.
  if (isOpen(field)) for (const slot of slots) tally.tried.add(nameOf(field, slot))
  else
    for (const slot of slots)
      if (field.field.name !== 'node') await trySlot(attack, { field, document, actor, base }, slot)
}

/** Everything that has an id, by its id. */
export async function attackNodes(
  attack: Attack,
  schema: GraphQLSchema,
  actor: Cell,
  selection: (type: string) => string,
) {
  const { tally, world } = attack
  const node = schema.getType('Node')
  const tables = new Map(world.tables.map(({ name }) => [typeOf(name), name]))
  for (const type of schema.getPossibleTypes(node as never)) {
    const table = tables.get(type.name)
    if (!table) {
      tally.add('Query.node', `no table is known for ${type.name}`)
      continue
    }
    const document = `query ($id: ID!) { node(id: $id) { __typename id ... on ${type.name} ${selection(type.name)} } }`
    const own = ownRow(world, actor, table)
    if (own) {
      const answer = await tally.ask('Query.node', actor, document, { id: idOf(own) })
      if (isAnswered(answer.data, 'node')) tally.tried.add(`Query.node(${type.name})`)
      else tally.excuses.set(`Query.node(${type.name})`, `${actor.role}: ${answer.text.slice(0, 300)}`)
    }
    const slot: Slot = { path: ['id'], kind: 'id' }
    const call = { where: `Query.node ${type.name}`, actor, document, variables: {} }
    await tryForeignIds(tally, world, call, slot, table, async () => undefined)
  }
  tally.tried.add('Query.node(id)')
}
