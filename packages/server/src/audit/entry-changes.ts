import type { Prisma } from '@hubcap/database/prisma'
import { changedFields } from '@hubcap/rules/audit/changed-fields'
import { type FieldKind, fieldKind, isReference, type ReferenceField } from '@hubcap/rules/audit/field-kind'
import { readValue } from '@hubcap/rules/audit/read-value'
import type { Role } from '@hubcap/rules/tenancy/role'

export type Entry = Pick<Prisma.AuditEntryModel, 'entity' | 'before' | 'after'>

/** A field that an entry says something of, as its reader may read it: ids as the names that they stand for. */
export type EntryValue = { readonly field: string; readonly kind: FieldKind; readonly value: unknown }
export type EntryChange = {
  readonly field: string
  readonly kind: FieldKind
  /** Of several rows in one entry: which one. */
  readonly under: readonly EntryValue[]
  readonly before: unknown
  readonly after: unknown
}

/** What the row behind an id is called; undefined where it is out of sight, or gone. */
export type NameOf = (field: ReferenceField, id: string) => string | undefined

const unseen = '…'

/** An entry field by field, as a role may read it; without a role as it is, for the person themselves. */
export function entryChanges({ entity, before, after }: Entry, role: Role | null, nameOf: NameOf): EntryChange[] {
  const read = (field: string, kind: FieldKind, value: unknown) =>
    isReference(field) && typeof value === 'string'
      ? (nameOf(field, value) ?? unseen)
      : role
        ? readValue(role, entity, kind, value)
        : (value ?? null)
  return changedFields(entity, before, after).map((change) => {
    const { field } = change
    const row = change.under ?? {}
    const kind = fieldKind(field, row)
    const under = Object.entries(row).map(([name, value]) => {
      const kindOfIt = fieldKind(name)
      return { field: name, kind: kindOfIt, value: read(name, kindOfIt, value) }
    })
    return { field, kind, under, before: read(field, kind, change.before), after: read(field, kind, change.after) }
  })
}
