import { expect, test } from 'vitest'
import { asCookie, asGroupChoices } from './group-choices.ts'

test('what was opened and closed comes back from the cookie', () => {
  const choices = { money: true, data: false }
  expect(asCookie(choices)).toBe('+money.-data')
  expect(asGroupChoices(asCookie(choices))).toEqual(choices)
})

test('a cookie that is missing or was tampered with opens and closes nothing', () => {
  expect(asGroupChoices(undefined)).toEqual({})
  expect(asGroupChoices('')).toEqual({})
  expect(asGroupChoices('money.+<b>.-__proto__')).toEqual({})
})
