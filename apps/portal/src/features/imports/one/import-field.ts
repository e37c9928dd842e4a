import type { ImportStateFragment } from '@generated/graphql.ts'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import type { Text } from '@hubcap/words/text'

export type ImportField = { key: string; isRequired: boolean }
export type NamedProduct = { code: string; name: string }

/** { field: column heading } and { field: text }, as the api keeps them. */
export type Mapping = Readonly<Record<string, string>>

export const mappingOf = ({ mapping }: Pick<ImportStateFragment, 'mapping'>): Mapping => (mapping ?? {}) as Mapping
export const defaultsOf = ({ defaults }: Pick<ImportStateFragment, 'defaults'>): Mapping => (defaults ?? {}) as Mapping

/** What a field is called; one that this version doesn't know, from a newer server, by its key. */
export const fieldText = (kind: ImportKind, key: string): Text =>
  (importFieldTerms[kind] as Readonly<Record<string, Text>>)[key] ?? { zh: key, en: key }

/** Fields that every row needs and none gets. */
export const missingOf = (fields: readonly ImportField[], mapping: Mapping, defaults: Mapping): ImportField[] =>
  fields.filter(({ key, isRequired }) => isRequired && !mapping[key] && !defaults[key]?.trim())
