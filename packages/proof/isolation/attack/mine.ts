import { may } from '../oracle/may.ts'
import { tables as rules } from '../oracle/tables.ts'
import type { Cell } from '../world/cells.ts'
import type { Row, World } from '../world/make-world.ts'
import type { Answer, Api } from './api.ts'
import { globalId, idOf, ownRow } from './targets.ts'

/** What somebody names as theirs in a call that must succeed. */
export type Mine = {
  readonly actor: Cell
  /** Of the first thing of that kind that is theirs. @throws where there is none */
  id(table: string): string
  /** The same within the database. */
  key(table: string): string
  /** Of the second. */
  otherId(table: string): string
  text(table: string, column: string): string
  /** The e-mail address that they sign in with. */
  login: string
  /** Never the same twice, as short as a number of a sale may be. */
  fresh(): string
  /** The first day of the month that lies so many months ahead. */
  month(ahead: number): string
  today: string
  /** Asks in their name. */
  ask: (document: string, variables: object) => Promise<Answer>
  /** What the link of an invitation to that kind of place holds. */
  token(level: 'franchisee' | 'store'): Promise<string>
}

const shanghai = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)

let count = 0

function required(row: Row | null | undefined, table: string, actor: Cell): Row {
  if (!row) throw new Error(`${actor.name} has no ${table}`)
  return row
}

export function mineOf(world: World, api: Api, actor: Cell): Mine {
  const own = (table: string) => required(ownRow(world, actor, table), table, actor)
  const seen = (table: string) =>
    world.rows.filter((row) => row.table === table && may(rules[table]?.seen ?? null, actor, row.cell))
  const today = shanghai(Date.now())
  return {
    actor,
    today,
    login: String(world.at('user_account', actor)?.values.email),
    ask: (document, variables) => api.ask(actor, document, variables),
    id: (table) => idOf(own(table)),
    key: (table) => String(own(table).values.id),
    otherId: (table) =>
      idOf(
        required(
          seen(table).find((row) => row !== own(table)),
          table,
          actor,
        ),
      ),
    text: (table, column) => String(own(table).values[column]),
    fresh: () => `n${(++count).toString(36)}${process.pid.toString(36)}`,
    month(ahead) {
      const [year = 0, month = 0] = today.split('-').map(Number)
      const total = year * 12 + month - 1 + ahead
      return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}-01`
    },
    async token(level) {
      const rows = world.rows.filter((row) => row.table === 'invitation' && row.cell.level === level)
      // Where they belong themselves, so that what they write there is theirs.
      const isOwn = ({ cell }: Row) =>
        cell.tenantId === actor.tenantId &&
        (actor.franchiseeId === null || cell.franchiseeId === actor.franchiseeId) &&
        (actor.storeId === null || cell.storeId === null || cell.storeId === actor.storeId)
      const row = required(rows.find(isOwn), 'invitation', actor)
      const admin = world.cells.find((cell) => cell.tenantId === actor.tenantId && cell.role === 'hq_admin') as Cell
      const document = 'query ($id: ID!) { node(id: $id) { ... on Invitation { token } } }'
      const { data } = await api.ask(admin, document, { id: globalId('invitation', String(row.values.id)) })
      return String((data?.node as { token?: string } | null)?.token)
    },
  }
}
