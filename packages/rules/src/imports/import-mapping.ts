import type { z } from 'zod'
import { issue } from '../input/issue.ts'
import { fieldsOf } from './import-fields.ts'
import { writtenDefaults, writtenMapping } from './import-fields-input.ts'
import type { ImportKind } from './import-kind.ts'

/** { field: column heading } */
export type ImportMapping = Readonly<Record<string, string>>
/** { field: text }, read as if it stood in the cell of each row that has none. */
export type ImportDefaults = Readonly<Record<string, string>>

const unknownField = (kind: ImportKind, key: string) => !Object.hasOwn(fieldsOf(kind), key)

/** A mapping of this kind onto these headings. That required fields are missing shows as a problem of every row. */
export const importMappingSchema = (kind: ImportKind, headings: readonly string[]) =>
  writtenMapping.check((check) => {
    for (const [key, heading] of Object.entries(check.value)) {
      const found = unknownField(kind, key)
        ? issue('unknown_field', { field: key })
        : headings.includes(heading)
          ? null
          : issue('unknown_heading', { heading })
      if (found) check.issues.push({ code: 'custom', input: heading, path: [key], params: { issue: found } })
    }
  })

export const importDefaultsSchema = (kind: ImportKind) =>
  writtenDefaults.check((check) => {
    for (const key of Object.keys(check.value).filter((one) => unknownField(kind, one))) {
      const params = { issue: issue('unknown_field', { field: key }) }
      check.issues.push({ code: 'custom', input: check.value[key], path: [key], params })
    }
  })

/** Fields of the kind that must have a value and get none, so that every row would fail. */
export function missingFields(kind: ImportKind, mapping: ImportMapping, defaults: ImportDefaults): string[] {
  return Object.entries(fieldsOf(kind))
    .filter(([key, field]) => field.isRequired && !mapping[key] && !defaults[key]?.trim())
    .map(([key]) => key)
}

/** z.infer of the two is the plain record: nothing is added or lost on the way. */
export type ReadMapping = z.output<ReturnType<typeof importMappingSchema>>
