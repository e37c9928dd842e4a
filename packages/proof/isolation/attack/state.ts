import type pg from 'pg'
import type { Cell } from '../world/cells.ts'
import type { World } from '../world/make-world.ts'

/** The world's rows as they were, to know what a call has changed and to take it back. */
export class State {
  readonly #client: pg.Client
  readonly #tables: readonly string[]
  #kept: Map<string, string> = new Map()

  private constructor(client: pg.Client, { tables }: World) {
    this.#client = client
    this.#tables = tables.map(({ name }) => name)
  }

  static async keep(client: pg.Client, world: World): Promise<State> {
    const state = new State(client, world)
    const copies = state.#tables.map((name) => `CREATE TABLE proof."${name}" AS TABLE public."${name}"`)
    await client.query(['DROP SCHEMA IF EXISTS proof CASCADE', 'CREATE SCHEMA proof', ...copies].join(';'))
    state.#kept = await state.words()
    return state
  }

  /** Each table's content in one word. */
  async words(): Promise<Map<string, string>> {
    const each = this.#tables.map(
      (name) =>
        `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) AS word FROM public."${name}" t`,
    )
    const { rows } = await this.#client.query<{ name: string; word: string }>(each.join(' UNION ALL '))
    return new Map(rows.map(({ name, word }) => [name, word]))
  }

  /** Rows that are there now and weren't, and the other way round. */
  async changes(table: string): Promise<Record<string, unknown>[]> {
    const minus = (one: string, other: string) =>
      `(SELECT to_jsonb(t) AS row FROM ${one}."${table}" t EXCEPT ALL SELECT to_jsonb(t) FROM ${other}."${table}" t)`
    const { rows } = await this.#client.query<{ row: Record<string, unknown> }>(
      `${minus('public', 'proof')} UNION ALL ${minus('proof', 'public')}`,
    )
    return rows.map(({ row }) => row)
  }

  /** The tables that aren't as they were kept. */
  async changed(): Promise<string[]> {
    return changedTables(this.#kept, await this.words())
  }

  /** Puts every table that has changed back as it was kept. */
  async takeBack(): Promise<void> {
    const changed = await this.changed()
    if (changed.length === 0) return
    const each = changed.map(
      (name) => `DELETE FROM public."${name}"; INSERT INTO public."${name}" TABLE proof."${name}"`,
    )
    await this.#client.query(['BEGIN', 'SET LOCAL session_replication_role = replica', ...each, 'COMMIT'].join(';'))
  }
}

export const changedTables = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].filter(([name, word]) => before.get(name) !== word).map(([name]) => name)

/** Whether a changed row lies where its changer has nothing to do with. */
export function isStray(actor: Cell, row: Record<string, unknown>): boolean {
  if (row.tenant_id !== actor.tenantId) return true
  if (actor.role === 'hq_admin' || actor.role === 'hq_finance') return false
  const { franchisee_id: franchisee, store_id: store } = row
  if (franchisee != null && franchisee !== actor.franchiseeId) return true
  return actor.storeId !== null && store != null && store !== actor.storeId
}
