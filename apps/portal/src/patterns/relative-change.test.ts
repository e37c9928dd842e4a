import { expect, it } from 'vitest'
import { relativeChange } from './relative-change.ts'

it.each([
  [125, 100, 0.25],
  [0, 100, -1],
  [100, 100, 0],
  [100_001, 100_000, 0],
  [5, 0, null],
])('%d after %d is %s', (now, before, change) => expect(relativeChange(now, before)).toBe(change))
