import { expect, it } from 'vitest'
import { linksOf } from './links.ts'

const links = linksOf({ place: { kind: 'franchisee', id: 'f1' }, month: '2026-10' })

it('keeps place and month on the way to the records', () => {
  expect(links.sales).toBe('/sales?place=franchisee-f1&month=2026-10&status=recorded')
  expect(links.day('2026-10-03')).toBe(
    '/sales?place=franchisee-f1&month=2026-10&from=2026-10-03&to=2026-10-03&status=recorded',
  )
})

it('opens a place as an overview and a person as a list', () => {
  expect(links.bar({ kind: 'store', id: 's1' })).toBe('/?place=store-s1&month=2026-10')
  expect(links.bar({ kind: 'staff', id: 'e1' })).toBe(
    '/sales?place=franchisee-f1&month=2026-10&staff=e1&status=recorded',
  )
})
