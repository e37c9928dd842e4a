import { expect, it } from 'vitest'
import { whereSql } from './where-sql.ts'

it.each([
  ['nothing', {}, 'true', []],
  ['a value', { status: 'voided', storeId: undefined }, '(t.status = ?::text)', ['voided']],
  ['some of many', { storeId: { in: ['a', 'b'] } }, '(t.store_id = ANY (?::uuid[]))', [['a', 'b']]],
  [
    'a span',
    { soldOn: { gte: 1, lte: undefined }, amount: 5n },
    '(t.sold_on >= ?::date AND t.amount = ?::bigint)',
    [1, 5n],
  ],
  [
    'the place of a page',
    { AND: [{ soldAt: { lte: 1 } }, { OR: [{ soldAt: { lt: 1 } }, { id: { lt: 'a' } }] }] },
    '(((t.sold_at <= ?::timestamptz) AND (((t.sold_at < ?::timestamptz) OR (t.id < ?::uuid)))))',
    [1, 1, 'a'],
  ],
  ['all of none', { AND: [] }, '(true)', []],
  ['one of none', { OR: [] }, '(false)', []],
])('says %s', (_name, where, sql, values) => {
  const written = whereSql('t', where)
  expect([written.sql, written.values]).toEqual([sql, values])
})

it('leaves nothing out that it can’t say', () => {
  expect(() => whereSql('t', { name: { contains: 'x' } })).toThrow('contains')
  expect(() => whereSql('t', { 'name; --': 'x' })).toThrow('no field')
  expect(() => whereSql('t', { storeId: null })).toThrow('nothing')
})
