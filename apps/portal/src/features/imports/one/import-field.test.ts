import { importFields } from '@hubcap/rules/imports/import-fields'
import { type ImportKind, importKinds } from '@hubcap/rules/imports/import-kind'
import { missingFields } from '@hubcap/rules/imports/import-mapping'
import { expect, it } from 'vitest'
import { fieldText, missingOf } from './import-field.ts'

const fieldsOf = (kind: ImportKind) =>
  Object.entries(importFields[kind]).map(([key, { isRequired }]) => ({ key, isRequired }))

it.each(importKinds)('has a name for every field of %s', (kind) => {
  for (const { key } of fieldsOf(kind)) expect(fieldText(kind, key).zh).not.toBe(key)
})

it.each([
  [{}, {}],
  [{ sale_no: 'No', amount: 'Total' }, {}],
  [{ sale_no: 'No' }, { amount: ' ', staff_no: '7' }],
])('finds missing what the rules find missing: %o', (mapping, defaults) => {
  const missing = missingOf(fieldsOf('card_sales'), mapping, defaults).map(({ key }) => key)
  expect(missing).toEqual(missingFields('card_sales', mapping, defaults))
})
