import { Prisma } from '@hubcap/database/prisma'
import type { Selected } from './selected-fields.ts'

/** Fields that are columns of the same name, and whether they are moments, which JSON doesn't know. */
export type Columns = Readonly<Record<string, 'value' | 'instant'>>

const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** What a type's every row answers by itself. */
const always = new Set(['id', '__typename'])

/** Whether nothing is asked for but columns and the named relations. */
export const asksOnlyFor = (selected: Selected, columns: Columns, relations: readonly string[] = []): boolean =>
  [...selected.keys()].every((field) => always.has(field) || field in columns || relations.includes(field))

/** `'saleNo', c.sale_no, …`: arguments of json_build_object for the columns that are asked for, and the key. */
export function jsonColumns(selected: Selected, columns: Columns, alias: string): Prisma.Sql {
  const fields = ['tenantId', 'id', ...Object.keys(columns).filter((field) => selected.has(field))]
  return Prisma.raw(fields.map((field) => `'${field}', ${alias}.${columnOf(field)}`).join(', '))
}

/** Turns moments from JSON's text into dates, in place. */
export function readInstants(row: Record<string, unknown>, columns: Columns): void {
  for (const [field, kind] of Object.entries(columns))
    if (kind === 'instant' && typeof row[field] === 'string') row[field] = new Date(row[field])
}
