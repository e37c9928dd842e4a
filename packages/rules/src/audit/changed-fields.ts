import { isShown } from './field-kind.ts'

type Row = Readonly<Record<string, unknown>>

/** before and after are the same where the field only says what the entry is about. under: of several rows, which one. */
export type FieldChange = {
  readonly field: string
  readonly under: Row | null
  readonly before: unknown
  readonly after: unknown
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
const isEmpty = (value: unknown) => value === null || value === undefined || same(value, []) || same(value, {})

/** A row that was read whole: what isn't in the change beside it only stayed as it was. */
const isWhole = (row: Row) => Object.hasOwn(row, 'tenantId')

function ofRow(entity: string, before: Row, after: Row, under: Row | null): FieldChange[] {
  const about = isWhole(before) ? [] : Object.keys(before).filter((field) => !Object.hasOwn(after, field))
  const changed = Object.keys(after).filter((field) => !same(before[field], after[field]))
  return [
    ...about.map((field) => ({ field, under, before: before[field], after: before[field] })),
    ...changed.map((field) => ({ field, under, before: before[field] ?? null, after: after[field] ?? null })),
  ].filter((one) => isShown(entity, one.field) && !(isEmpty(one.before) && isEmpty(one.after)))
}

/** Several rows of one entry: the fields that are alike say which row it is. */
function ofRows(before: readonly unknown[], after: readonly unknown[]): FieldChange[] {
  return after.flatMap((row, at) => {
    const was = before[at]
    if (!isRow(row) || !isRow(was)) return []
    const alike = Object.entries(row).filter(([field, value]) => same(value, was[field]) && !isEmpty(value))
    const changed = Object.keys(row).filter((field) => !same(row[field], was[field]))
    const under = Object.fromEntries(alike)
    return changed.map((field) => ({ field, under, before: was[field] ?? null, after: row[field] ?? null }))
  })
}

/** What an entry of the log says, field by field: of a new row all that it has, of one that went all that it had. */
export function changedFields(entity: string, before: unknown, after: unknown): FieldChange[] {
  if (Array.isArray(before) && Array.isArray(after)) return ofRows(before, after)
  if (isRow(after)) return ofRow(entity, isRow(before) ? before : {}, after, null)
  if (!isRow(before)) return []
  const shown = Object.keys(before).filter((field) => isShown(entity, field) && !isEmpty(before[field]))
  return shown.map((field) => ({ field, under: null, before: before[field], after: null }))
}
