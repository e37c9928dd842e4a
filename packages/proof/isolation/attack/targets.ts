import { may } from '../oracle/may.ts'
import { tables as rules } from '../oracle/tables.ts'
import type { Cell } from '../world/cells.ts'
import type { Row, World } from '../world/make-world.ts'

export type Relation = 'sibling place' | 'other franchisee' | 'other chain'

const relationOf = (actor: Cell, row: Row): Relation =>
  row.cell.tenantId !== actor.tenantId
    ? 'other chain'
    : row.cell.franchiseeId !== actor.franchiseeId
      ? 'other franchisee'
      : 'sibling place'

/** What somebody would name as theirs: of an account's things their own, else the first that a place of theirs has. */
export function ownRow({ rows }: World, actor: Cell, table: string): Row | null {
  const seen = rows.filter((row) => row.table === table && may(rules[table]?.seen ?? null, actor, row.cell))
  const isOf = (row: Row) => row.cell.accountId !== null && row.cell.accountId === actor.accountId
  if (rules[table]?.seen === 'U') return seen.find(isOf) ?? null
  // Somebody else's account and post, of the narrowest kind: nobody suspends themselves.
  return seen.find((row) => row.cell.role === 'sales_rep') ?? seen.at(-1) ?? null
}

/** One that they mustn't see, for each way in which it isn't theirs. */
export function foreignRows({ rows }: World, actor: Cell, table: string): { relation: Relation; row: Row }[] {
  const hidden = rows.filter((row) => row.table === table && !may(rules[table]?.seen ?? null, actor, row.cell))
  const byRelation = new Map<Relation, Row>()
  for (const row of hidden) if (!byRelation.has(relationOf(actor, row))) byRelation.set(relationOf(actor, row), row)
  return [...byRelation].map(([relation, row]) => ({ relation, row }))
}

/** What the API calls the things of a table. */
export const typeOf = (table: string) => table.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())

/** As the API writes ids. */
export const globalId = (table: string, id: string): string => Buffer.from(`${typeOf(table)}:${id}`).toString('base64')

/** Nothing has this key. */
export const nobodysKey = '01930000-0000-7000-8000-ffffffffffff'

export const idOf = ({ table, values }: Row): string => globalId(table, String(values.id ?? values.tenant_id))
