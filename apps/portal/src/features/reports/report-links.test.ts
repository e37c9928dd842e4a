import { expect, it } from 'vitest'
import { reportLinks } from './report-links.ts'

const month = { place: null, from: '2026-10-01', to: '2026-10-31' }
const days = 'from=2026-10-01&to=2026-10-31'

it('leads from the sums to all that they add up', () => {
  expect(reportLinks(month).totals).toEqual({
    sales: `/sales?month=2026-10&${days}&status=recorded`,
    voided: `/sales?month=2026-10&${days}&status=voided`,
    files: `/customers/files?month=2026-10&${days}`,
  })
})

it('leads from a line to what is its own', () => {
  const { line } = reportLinks({ ...month, place: { kind: 'store', id: 's1' } })
  expect(line('staff', { id: 'p1', day: null }).sales).toBe(
    `/sales?place=store-s1&month=2026-10&${days}&staff=p1&status=recorded`,
  )
  expect(line('franchisee', { id: 'f1', day: null }).files).toBe(
    `/customers/files?place=store-s1&month=2026-10&${days}`,
  )
  expect(reportLinks(month).line('franchisee', { id: 'f1', day: null }).files).toBe(
    `/customers/files?place=franchisee-f1&month=2026-10&${days}`,
  )
  expect(line('day', { id: null, day: '2026-10-09' }).voided).toBe(
    '/sales?place=store-s1&month=2026-10&from=2026-10-09&to=2026-10-09&status=voided',
  )
})

it('leads nowhere from files of no seller, nor from a product to customers', () => {
  const { line } = reportLinks(month)
  expect(line('staff', { id: null, day: null })).toEqual({ sales: null, voided: null, files: null })
  expect(line('card_product', { id: 'c1', day: null }).files).toBeNull()
  expect(line('card_product', { id: 'c1', day: null }).sales).toContain('product=c1')
})
