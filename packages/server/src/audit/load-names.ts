import type { Reading } from '@hubcap/database/door/database'
import { changedFields } from '@hubcap/rules/audit/changed-fields'
import { isReference, references } from '@hubcap/rules/audit/field-kind'
import type { Entry, NameOf } from './entry-changes.ts'

type Model = (typeof references)[keyof typeof references]
type Named = { findMany(args: object): Promise<{ id: string; name: string }[]> }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function gather(into: Map<Model, Set<string>>, row: object | null): void {
  for (const [field, value] of Object.entries(row ?? {})) {
    if (!isReference(field) || typeof value !== 'string' || !uuid.test(value)) continue
    const model = references[field]
    into.set(model, (into.get(model) ?? new Set()).add(value))
  }
}

function idsOf(entries: readonly Entry[]): Map<Model, Set<string>> {
  const ids = new Map<Model, Set<string>>()
  for (const { entity, before, after } of entries)
    for (const change of changedFields(entity, before, after)) {
      gather(ids, { [change.field]: change.before })
      gather(ids, { [change.field]: change.after })
      gather(ids, change.under)
    }
  return ids
}

/** What all the rows that some entries point at are called, as far as the reader sees them: a statement for each kind. */
export async function loadNames(db: Reading, entries: readonly Entry[]): Promise<NameOf> {
  const names = new Map<string, string>()
  for (const [model, ids] of idsOf(entries)) {
    const rows = db[model] as unknown as Named
    const found = await rows.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
    for (const { id, name } of found) names.set(id, name)
  }
  return (_field, id) => names.get(id)
}
