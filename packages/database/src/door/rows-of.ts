import { Prisma } from '../prisma.ts'
import { ask } from './ask.ts'
import type { Reading, Writing } from './database.ts'

type Models = Prisma.TypeMap['model']
export type RowOf<Model extends Prisma.ModelName> = Models[Model]['payload']['scalars']

const snake = (name: string) => name.replace(/[A-Z]/g, (letter, at) => `${at === 0 ? '' : '_'}${letter.toLowerCase()}`)

const selections = new Map<Prisma.ModelName, Prisma.Sql>()

/** Columns by name: a migration that adds one while we run doesn't change what a prepared statement answers. */
function selectionOf(model: Prisma.ModelName): Prisma.Sql {
  const known = selections.get(model)
  if (known) return known
  const fields = Object.keys(Prisma[`${model}ScalarFieldEnum`])
  const columns = fields.map((field) => `t.${snake(field)} AS "${field}"`).join(', ')
  const selection = Prisma.raw(`SELECT ${columns} FROM "${snake(model)}" t`)
  selections.set(model, selection)
  return selection
}

/**
 * Whole rows as Prisma gives them, by a condition of SQL on `t`, for what is asked at every sale; in one round trip with what
 * is asked beside it. Whoever asks names the tenant; row security does the rest.
 */
export const rowsOf = <Model extends Prisma.ModelName>(
  db: Reading | Writing,
  model: Model,
  condition: Prisma.Sql,
): Promise<RowOf<Model>[]> => ask<RowOf<Model>>(db, Prisma.sql`${selectionOf(model)} WHERE ${condition}`)

/** column: of these ids. Of one by itself: Postgres plans a statement with a list anew each time, which takes longer than it does. */
export function among(column: string, ids: readonly string[]): Prisma.Sql {
  const name = Prisma.raw(column)
  return ids.length === 1 ? Prisma.sql`${name} = ${ids[0]}::uuid` : Prisma.sql`${name} = ANY (${[...ids]}::uuid[])`
}

/** The caller's row with that id. */
export const withId = (id: string): Prisma.Sql => Prisma.sql`t.tenant_id = app.tenant_id() AND t.id = ${id}::uuid`

/** The caller's rows with those ids, in no order. */
export const withIds = (ids: readonly string[]): Prisma.Sql =>
  Prisma.sql`t.tenant_id = app.tenant_id() AND ${among('t.id', ids)}`
