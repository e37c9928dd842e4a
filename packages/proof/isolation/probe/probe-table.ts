import type pg from 'pg'
import type { Finding } from '../finding.ts'
import { may } from '../oracle/may.ts'
import { type Letters, tables as rules } from '../oracle/tables.ts'
import { type Cell, roles } from '../world/cells.ts'
import type { Row, World } from '../world/make-world.ts'
import type { Column, Table } from '../world/tables.ts'
import { asApp, refused } from './as-app.ts'

/** The first chain's first account of each role: everybody else's rows lie beside them, above them or below. */
export const actorsOf = ({ cells }: World): Cell[] =>
  roles.map((role) => cells.find((cell) => cell.chain === 'red' && cell.role === role) as Cell)

const keyOf = (table: Table, values: Readonly<Record<string, unknown>>) =>
  table.primaryKey.map((column) => String(values[column])).join(' ')

/** A column whose new value no key and no policy looks at, and that every row has: what only some have goes by what they are. */
function plainColumn(table: Table, rows: readonly Row[]): string {
  const isPlain = ({ name, choices }: Column) =>
    !table.keyed.has(name) &&
    !/_id$|^id$|^level$/.test(name) &&
    choices === null &&
    rows.every(({ values }) => values[name] != null)
  const plain = table.columns.filter(isPlain)
  const column = plain.find(({ type }) => type.startsWith('timestamp')) ?? plain[0]
  if (!column) throw new Error(`${table.name} has no column to change`)
  return column.name
}

type Probing = { client: pg.Client; world: World; table: Table; rows: readonly Row[]; found: Finding[] }

async function reads({ client, table, rows, found }: Probing, actor: Cell | null, seen: Letters): Promise<void> {
  const who = actor?.name ?? 'nobody'
  const columns = table.primaryKey.map((name) => `"${name}"::text`).join(', ')
  const answer = await asApp(client, actor, `SELECT ${columns} FROM "${table.name}"`)
  const shown = new Set(answer.rows.map((row) => keyOf(table, row)))
  for (const row of rows) {
    const [is, must] = [shown.has(keyOf(table, row.values)), actor !== null && may(seen, actor, row.cell)]
    const where = `${table.name}, read by ${who}`
    if (is !== must) found.push({ part: 'rows', where, what: `${is ? 'sees' : 'misses'} the row of ${row.cell.name}` })
  }
}

/** Copies of rows as they are: past row security they are stopped by their keys, which is let through enough. */
async function adds({ client, table, rows, found }: Probing, actor: Cell, added: Letters): Promise<void> {
  for (const row of rows) {
    const columns = Object.keys(row.values)
      .map((name) => `"${name}"`)
      .join(', ')
    const sql = `INSERT INTO "${table.name}" (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::"${table.name}", $1::jsonb)`
    const { error } = await asApp(client, actor, sql, [JSON.stringify(row.values)])
    const [is, must] = [error !== refused, may(added, actor, row.cell)]
    const where = `${table.name}, added to by ${actor.name}`
    if (is !== must)
      found.push({ part: 'rows', where, what: `${is ? 'may' : 'may not'} add the row of ${row.cell.name}` })
  }
}

/** Without a condition and without reading a column: nothing but the policy of the command itself says which rows. */
async function changes(probing: Probing, actor: Cell, letters: Letters, sql: string, verb: string): Promise<void> {
  const { client, table, rows, found } = probing
  const { count, error } = await asApp(client, actor, sql)
  const where = `${table.name}, ${verb} by ${actor.name}`
  if (letters === null) {
    if (error !== refused) found.push({ part: 'rows', where, what: 'has a right that nobody should have' })
    return
  }
  const own = rows.filter((row) => may(letters, actor, row.cell)).length
  if (error) found.push({ part: 'rows', where, what: `fails with ${error}, though ${own} rows are theirs to change` })
  else if (count !== own) found.push({ part: 'rows', where, what: `reaches ${count} rows instead of ${own}` })
}

/** A row that may be changed must not be given away to another chain by it. */
async function givesAway({ client, world, table, found }: Probing, actor: Cell, changed: Letters): Promise<void> {
  const other = world.cells.find((cell) => cell.chain !== actor.chain) as Cell
  if (changed === null) return
  const { error } = await asApp(client, actor, `UPDATE "${table.name}" SET tenant_id = '${other.tenantId}'`)
  const where = `${table.name}, changed by ${actor.name}`
  if (error !== refused) found.push({ part: 'rows', where, what: 'moves rows into another chain' })
}

/** What the oracle says of a table against what row security does, with no predicate of the product's between. */
export async function probeTable(client: pg.Client, world: World, table: Table): Promise<Finding[]> {
  const rule = rules[table.name]
  if (!rule) return [{ part: 'rows', where: table.name, what: 'is not in the oracle' }]
  const rows = world.rows.filter((row) => row.table === table.name)
  const found: Finding[] = []
  const probing = { client, world, table, rows, found }
  const column = rule.changed === null ? table.primaryKey[0] : plainColumn(table, rows)
  const value = JSON.stringify({ value: rows[0]?.values[column as string] })
  const update = `UPDATE "${table.name}" SET "${column}" =
    (SELECT v."${column}" FROM jsonb_populate_record(NULL::"${table.name}", jsonb_build_object('${column}', '${value.replaceAll("'", "''")}'::jsonb->'value')) v)`
  await reads(probing, null, rule.seen)
  for (const actor of actorsOf(world)) {
    await reads(probing, actor, rule.seen)
    await adds(probing, actor, rule.added)
    await changes(probing, actor, rule.changed, update, 'changed')
    await changes(probing, actor, rule.removed, `DELETE FROM "${table.name}"`, 'removed')
    if (actor.role === 'hq_admin') await givesAway(probing, actor, rule.changed)
  }
  return found
}
