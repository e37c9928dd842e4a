import { readTarget } from '@hubcap/rules/quotas/read-target'
import { expect, it } from 'vitest'
import { writeTarget } from './write-target.ts'

it('reads back what it writes', () => {
  for (const target of [1, 99, 100, 123_456, 100_000_000_000])
    expect(readTarget(writeTarget(target, 'money', 'CNY'), 'money', 'CNY')).toEqual({ ok: true, target })
  expect(writeTarget(123_400, 'money', 'CNY')).toBe('1234')
  expect(writeTarget(1000, 'count', 'CNY')).toBe('1000')
  expect(writeTarget(1000, 'money', 'JPY')).toBe('1000')
  expect(writeTarget(null, 'money', 'CNY')).toBe('')
})
