import { expect, it } from 'vitest'
import { saleNoPrefix } from './sale-no-prefix.ts'

it.each([
  ['261121-7K3Q-XH2M', '261121-7K3Q-XH2M'],
  ['2611217k3qxh2m', '261121-7K3Q-XH2M'],
  ['261121 7k3q', '261121-7K3Q'],
  ['２６１１２１－７K', '261121-7K'],
  ['261121-', '261121'],
  ['261121', '261121'],
  ['20260101001', '20260101001'],
  ['No.1047', 'No.1047'],
])('%s begins %s', (text, prefix) => {
  expect(saleNoPrefix(text)).toBe(prefix)
})

it.each([[''], [null], ['12'], ['wang'], ['王8000'], ['wang 138'], ['138 0013']])('%j is no number', (text) => {
  expect(saleNoPrefix(text)).toBeNull()
})
