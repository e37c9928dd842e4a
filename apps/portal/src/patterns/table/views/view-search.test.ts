import { expect, it } from 'vitest'
import { viewSearch, withView } from './view-search.ts'

it('holds filters and sort, nothing of where one is', () => {
  expect(
    viewSearch('?sort=amount.desc&pay=wechat&place=store-a&month=2026-02&after=x&open=1&view=v&at=50&last=true'),
  ).toBe('pay=wechat&sort=amount.desc')
  expect(viewSearch('q=a&pay=b')).toBe(viewSearch('pay=b&q=a'))
})

it('is laid over the place and month that one is at, in place of the filters before', () => {
  const view = { id: 'v', search: 'pay=wechat' }
  expect(withView('?q=a&place=store-a&month=2026-02&after=x', view)).toBe(
    '?pay=wechat&place=store-a&month=2026-02&view=v',
  )
  expect(withView('?q=a', null)).toBe('')
})
