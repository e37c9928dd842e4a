import { expect, it } from 'vitest'
import { listKey } from './list-key.ts'

it('is the same on every page of a list, with any row open', () => {
  expect(listKey('q=a&sort=name.asc&after=x&at=50&open=1&view=v')).toBe(listKey('sort=name.asc&q=a'))
  expect(listKey('last=true')).toBe('')
})

it('is another one with another filter, place or month', () => {
  expect(new Set(['', 'q=a', 'place=store-1', 'month=2026-02'].map(listKey)).size).toBe(4)
})
