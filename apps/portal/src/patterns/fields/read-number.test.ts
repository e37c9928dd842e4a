import { expect, it } from 'vitest'
import { readNumber } from './read-number.ts'

it.each([
  ['5', 100, 500],
  ['1.15', 100, 115],
  ['5.5%', 100, 550],
  ['５．５', 100, 550],
  ['104.066541', 1, 104.066541],
  ['-0.5', 1, -0.5],
  ['5.555', 100, 555.5],
  ['', 1, null],
  ['  ', 1, null],
  ['five', 1, Number.NaN],
  ['1,5', 1, Number.NaN],
])('%s × %d → %s', (text, scale, value) => expect(readNumber(text, scale)).toBe(value))
