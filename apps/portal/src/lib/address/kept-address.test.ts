import { expect, it } from 'vitest'
import { keptAddress } from './kept-address.ts'
import { fromList } from './list-return.ts'

const kept = (path: string, search: string) => keptAddress(path, new URLSearchParams(search))

it('keeps place and month, and nothing else of the page', () => {
  expect(kept('/stores', 'place=store-a&month=2026-02&q=x&open=1&after=c')).toBe('/stores?place=store-a&month=2026-02')
  expect(kept('/stores', 'q=x')).toBe('/stores')
})

it('lets the path say otherwise', () => {
  expect(kept('/staff?place=store-b&open=1', 'place=store-a&month=2026-02')).toBe(
    '/staff?place=store-b&open=1&month=2026-02',
  )
})

it('remembers them on a form that was opened from a list', () => {
  const form = new URL(fromList('/stores/new', 'q=x&place=store-a&month=2026-02'), 'http://portal')
  expect(keptAddress('/sales', form.searchParams)).toBe('/sales?place=store-a&month=2026-02')
})
