import { mayAsk } from '../oracle/fields.ts'
import type { Cell, Role } from '../world/cells.ts'
import type { Attack } from './attack-mutation.ts'
import { comparable } from './judge.ts'
import { mineOf } from './mine.ts'
import { tableOfName } from './mutations.ts'
import { type Field, slotsOf } from './schema.ts'
import { foreignRows, globalId, idOf, nobodysKey, ownRow } from './targets.ts'
import { withAt } from './variables.ts'

/** Where the name in the address isn't the field's. */
const named: Readonly<Record<string, string>> = { auditEntries: 'audit-log' }

const kebab = (name: string) => named[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

type File = { where: string; actor: Cell; path: string }

async function fetchFile(
  { tally, api }: Attack,
  { where, actor, path }: File,
): Promise<{ status: number; text: string }> {
  const response = await fetch(`${api.url}${path}`, { headers: api.headersOf(actor) })
  const text = await response.text()
  tally.calls++
  tally.judge(where, actor, text, decodeURIComponent(path))
  if (response.status >= 500) tally.add(where, `fails inside for ${actor.role}: ${path.slice(0, 200)}`)
  return { status: response.status, text }
}

/** Others' rows named in the address of a file: each is answered as one that doesn't exist. What the log says of it is taken back. */
async function tryForeign(attack: Attack, actor: Cell, where: string, table: string, pathOf: (id: string) => string) {
  const send = async (id: string) => {
    const { status, text } = await fetchFile(attack, { where, actor, path: pathOf(id) })
    await attack.state.takeBack()
    return comparable(`${status} ${text}`, id)
  }
  const absent = await send(globalId(table, nobodysKey))
  for (const { relation, row } of foreignRows(attack.world, actor, table))
    if ((await send(idOf(row))) !== absent)
      attack.tally.add(
        where,
        `answers ${actor.role} otherwise for a thing of ${relation} than for one that doesn't exist`,
      )
  await send('no-id')
}

/** Every list that can be saved as a file is one of the schema: its name in the address is that of the field. */
async function attackExport(attack: Attack, field: Field, actor: Cell): Promise<void> {
  const path = `/exports/${kebab(field.field.name)}.csv`
  const where = `GET ${path}`
  const { status } = await fetchFile(attack, { where, actor, path })
  if (status === 404) return
  const isAllowed = mayAsk(field.name, actor.role as Role)
  if ((status === 200) !== isAllowed) attack.tally.add(where, `answers ${actor.role} with ${status}`)
  if (!isAllowed) return
  attack.tally.answered.add(where)
  for (const slot of slotsOf(field)) {
    const table = slot.kind === 'ids' ? tableOfName[slot.path.at(-1) ?? ''] : undefined
    if (!table || slot.path[0] !== 'filter') continue
    const pathOf = (id: string) => {
      const { filter } = withAt({}, slot.path, [id])
      return `${path}?filter=${encodeURIComponent(JSON.stringify(filter))}`
    }
    const own = ownRow(attack.world, actor, table)
    if (own) await fetchFile(attack, { where, actor, path: pathOf(idOf(own)) })
    await tryForeign(attack, actor, `${where}?${slot.path.join('.')}`, table, pathOf)
  }
}

/** What says in its address which it is: a report, a simulation. */
const namedInAddress = new Set(['Query.report', 'Query.simulationOutcome'])

const outcomeOf = (id: string) => `/exports/simulation-outcome.csv?filter=${encodeURIComponent(JSON.stringify({ id }))}`

/** Everything that leaves the API as a file, by each account. */
export async function attackFiles(attack: Attack, fields: readonly Field[], actor: Cell): Promise<void> {
  const lists = fields.filter(({ name, kind }) => kind === 'query' && !namedInAddress.has(name))
  for (const field of lists) await attackExport(attack, field, actor)
  const report = { grouping: 'store', period: 'monthly', on: mineOf(attack.world, attack.api, actor).today }
  const reportOf = (place: object) =>
    `/exports/report.csv?filter=${encodeURIComponent(JSON.stringify({ ...report, ...place }))}`
  await fetchFile(attack, { where: 'GET /exports/report.csv', actor, path: reportOf({}) })
  await tryForeign(attack, actor, 'GET /exports/report.csv', 'store', (storeId) => reportOf({ storeId }))
  const by = (path: string) => (id: string) => path.replace(':id', encodeURIComponent(id))
  for (const [table, pathOf] of [
    ['message', by('/messages/:id/attachment')],
    ['incentive_file', by('/incentive-files/:id')],
    ['incentive_file', by('/incentive-files/:id/thumbnail')],
    ['import', by('/imports/:id/problems.csv')],
    ['customer', by('/customers/:id/data.xlsx')],
    ['card', by('/exports/card-statement.csv?cardId=:id')],
    ['simulation', outcomeOf],
  ] as const) {
    const where = `GET ${pathOf('…')}`
    const own = ownRow(attack.world, actor, table)
    if (own) await fetchFile(attack, { where, actor, path: pathOf(idOf(own)) })
    await tryForeign(attack, actor, where, table, pathOf)
  }
  await attack.state.takeBack()
}
