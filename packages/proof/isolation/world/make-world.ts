import type pg from 'pg'
import { tables as rules } from '../oracle/tables.ts'
import { type Cell, makeCells, nextId } from './cells.ts'
import { type Column, readTables, type Table } from './tables.ts'
import { filledLast, type Making, values } from './values.ts'

export type Row = { readonly table: string; readonly cell: Cell; readonly values: Readonly<Record<string, unknown>> }

export type World = {
  readonly tables: readonly Table[]
  readonly cells: readonly Cell[]
  readonly rows: readonly Row[]
  /** Whose row a text, number, phone or id of the world is: each stands in one row alone. */
  readonly traces: ReadonlyMap<string, Row>
  /** The row of a table at a place, or the nearest above it. */
  at(table: string, cell: Cell): Row | null
}

/** Texts that can't come about by chance: found in any answer, they tell whose row it shows. */
export const canary = /zq[0-9a-z]{5}x/g

/** Tables whose id says where everything else lies. */
const idsOfCells: Readonly<Record<string, (cell: Cell) => string | null>> = {
  franchisee: (cell) => cell.franchiseeId,
  store: (cell) => cell.storeId,
  staff: (cell) => cell.staffId,
  user_account: (cell) => cell.accountId,
}

const places: Readonly<Record<string, (cell: Cell) => string | null>> = {
  tenant_id: (cell) => cell.tenantId,
  franchisee_id: (cell) => cell.franchiseeId,
  store_id: (cell) => cell.storeId,
  staff_id: (cell) => cell.staffId,
  user_account_id: (cell) => cell.accountId,
}

const shanghai = (now: Date) => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

const chainOf = (cell: Cell): Cell => ({ ...cell, franchiseeId: null, storeId: null, staffId: null, accountId: null })

/** A row for each place of each table, made of what the catalogue says of its columns. */
class Maker {
  readonly rows: Row[] = []
  readonly traces = new Map<string, Row>()
  readonly #byPlace = new Map<string, Row>()
  readonly #month: string
  readonly #now: Date
  #count = 0

  constructor(now: Date) {
    this.#now = now
    this.#month = `${shanghai(now).slice(0, 7)}-01`
  }

  /** Of the same place; or of a place above it, as a chain's card product is for every store of it. */
  at(table: string, cell: Cell): Row | null {
    const { tenantId, franchiseeId, storeId, staffId, accountId } = cell
    const wider = [
      [tenantId, franchiseeId, storeId, staffId, accountId],
      [tenantId, franchiseeId, storeId, staffId, null],
      [tenantId, franchiseeId, storeId, null, null],
      [tenantId, franchiseeId, null, null, null],
      [tenantId, null, null, null, null],
    ]
    for (const place of wider) {
      const row = this.#byPlace.get([table, ...place].join())
      if (row) return row
    }
    return null
  }

  /** Of the same chain: what must name a row that lies with an account names whichever. */
  #anyOf(table: string, { tenantId }: Cell): string | null {
    const row = this.rows.find((one) => one.table === table && one.cell.tenantId === tenantId)
    return (row?.values.id as string | undefined) ?? null
  }

  #making(cell: Cell, found: string[]): Making {
    const noted = <T extends string | number>(value: T): T => {
      found.push(String(value))
      return value
    }
    return {
      text: () => noted(`zq${(++this.#count).toString(36).padStart(5, '0')}x`),
      number: (times = 1) => noted((500_000_000 + ++this.#count * 7919) * times),
      phone: () => noted(`+8613${String(800_000_000 + ++this.#count * 7919).padStart(9, '0')}`),
      instant: () => new Date(this.#now.getTime() - 60_000 - ++this.#count * 97).toISOString(),
      month: this.#month,
      idOf: (table) => (this.at(table, cell)?.values.id as string | undefined) ?? null,
      anyOf: (table) => this.#anyOf(table, cell),
      idOfChain: (table) => (this.at(table, chainOf(cell))?.values.id as string | undefined) ?? null,
    }
  }

  #valueOf(column: Column, table: Table, cell: Cell, making: Making): unknown {
    const { name, type, nullable, filled, choices } = column
    if (filled) return undefined
    const place = places[name]?.(cell)
    if (place !== undefined && !(table.name === 'user_account' && name === 'id')) return place
    if (name === 'id') return idsOfCells[table.name]?.(cell) ?? nextId()
    const key = table.foreignKeys.find(({ columns }) => columns.at(-1) === name)
    if (key)
      return key.table === table.name
        ? null
        : (making.idOf(key.table) ?? (nullable ? null : this.#anyOf(key.table, cell)))
    if (choices) return choices[0]
    if (type === 'text') return making.text()
    if (type === 'uuid') return nullable ? cell.accountId : (cell.accountId ?? nextId())
    if (type === 'bigint') return making.number()
    if (type === 'integer') return 1
    if (type === 'boolean') return false
    if (type === 'date') return this.#month
    if (type.startsWith('timestamp')) return making.instant()
    if (type === 'jsonb' || type === 'json') return { canary: making.text() }
    if (type === 'bytea') return `\\x${Buffer.from(making.text()).toString('hex')}`
    if (nullable) return null
    throw new Error(`The proof can't make a ${type} for ${table.name}.${name}: give it a value in world/values.ts`)
  }

  add(table: Table, cell: Cell): void {
    const found: string[] = []
    const making = this.#making(cell, found)
    const given = values[table.name]?.(cell, making) ?? {}
    const made = table.columns
      .filter(({ name }) => !(name in given))
      .map((column) => [column.name, this.#valueOf(column, table, cell, making)] as const)
      .filter(([, value]) => value !== undefined)
    const row: Row = { table: table.name, cell, values: { ...Object.fromEntries(made), ...given } }
    this.rows.push(row)
    const { tenantId, franchiseeId, storeId, staffId, accountId } = cell
    this.#byPlace.set([table.name, tenantId, franchiseeId, storeId, staffId, accountId].join(), row)
    for (const trace of found) this.traces.set(trace, row)
    // A session has its account's id: it is the account that the id tells of.
    if (typeof row.values.id === 'string' && !this.traces.has(row.values.id)) this.traces.set(row.values.id, row)
  }
}

/** Whether a place has all that the table's rows must name: headquarters' accounts have no franchisee. */
const liesThere = (table: Table, cell: Cell) =>
  table.columns.every(({ name, nullable, filled }) => nullable || filled || places[name]?.(cell) !== null)

async function insert(client: pg.Client, table: Table, rows: readonly Row[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row.values)))].map((name) => `"${name}"`).join(', ')
  const sql = `INSERT INTO "${table.name}" (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table.name}", $1::jsonb)`
  await client.query(sql, [JSON.stringify(rows.map((row) => row.values))]).catch((error: Error) => {
    throw new Error(`The proof can't fill ${table.name}: ${error.message}. Say what its rows are in world/values.ts`)
  })
}

/** Fills an empty, migrated database. client: a superuser's, whom row security doesn't bind. */
export async function makeWorld(client: pg.Client, now: Date): Promise<World> {
  const tables = await readTables(client)
  const cells = makeCells()
  const maker = new Maker(now)
  const isLast = ({ name }: Table) => filledLast.includes(name)
  for (const table of [...tables.filter((one) => !isLast(one)), ...tables.filter(isLast)]) {
    const rule = rules[table.name]
    if (!rule) throw new Error(`Who sees ${table.name}? oracle/tables.ts doesn't say`)
    const before = maker.rows.length
    for (const cell of cells) if (rule.at.includes(cell.level) && liesThere(table, cell)) maker.add(table, cell)
    const rows = maker.rows.slice(before)
    if (rows.length === 0) throw new Error(`The proof has no row of ${table.name}`)
    await insert(client, table, rows)
  }
  const { rows, traces } = maker
  return { tables, cells, rows, traces, at: (table, cell) => maker.at(table, cell) }
}
