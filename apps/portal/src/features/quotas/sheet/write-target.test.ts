import { readTarget } from '@hubcap/rules/quotas/read-target'
import { expect, it } from 'vitest'
import { writeTarget } from './write-target.ts'

it('reads back what it writes', () => {
  for (const target of [1, 99, 100, 123_456, 100_000_000_000])
    expect(readTarget(writeTarget(target, 'sales_amount', 'CNY'), 'sales_amount', 'CNY')).toEqual({ ok: true, target })
  expect(writeTarget(123_400, 'sales_amount', 'CNY')).toBe('1234')
  expect(writeTarget(1000, 'cards_sold', 'CNY')).toBe('1000')
  expect(writeTarget(1000, 'sales_amount', 'JPY')).toBe('1000')
  expect(writeTarget(null, 'sales_amount', 'CNY')).toBe('')
})
