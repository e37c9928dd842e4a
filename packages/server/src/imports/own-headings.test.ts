import { guessMapping } from '@hubcap/rules/imports/guess-mapping'
import { fieldsOf } from '@hubcap/rules/imports/import-fields'
import { importKinds } from '@hubcap/rules/imports/import-kind'
import { locales } from '@hubcap/rules/tenancy/locale'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import type { Text } from '@hubcap/words/text'
import { expect, test } from 'vitest'

const cases = importKinds.flatMap((kind) => locales.map((locale) => ({ kind, locale })))

test.each(cases)('$kind: the headings that we write ourselves in $locale map themselves', ({ kind, locale }) => {
  const terms = importFieldTerms[kind] as Record<string, Text>
  const own = Object.fromEntries(Object.keys(fieldsOf(kind)).map((field) => [field, terms[field]?.[locale]]))
  expect(guessMapping(kind, Object.values(own) as string[])).toEqual(own)
})
