import { expect, it } from 'vitest'
import { orderBy, pageSize, pageVariables, sortParser } from './list-address.ts'

const own = { field: 'soldAt', direction: 'desc' } as const

it('reads a sort as it writes it', () => {
  expect(sortParser.parse('amount.asc')).toEqual({ field: 'amount', direction: 'asc' })
  expect(sortParser.parse('amount.up')).toBeNull()
  expect(sortParser.serialize(own)).toBe('soldAt.desc')
})

it('takes only orders that the api knows', () => {
  expect(orderBy({ field: 'amount', direction: 'asc' }, ['soldAt', 'amount'], own)).toEqual({
    field: 'amount',
    direction: 'asc',
  })
  expect(orderBy({ field: 'password', direction: 'asc' }, ['soldAt', 'amount'], own)).toEqual(own)
  expect(orderBy(null, ['soldAt'], own)).toEqual(own)
})

it('pages forward and backward', () => {
  expect(pageVariables({ after: 'c', before: null })).toEqual({ first: pageSize, after: 'c' })
  expect(pageVariables({ after: null, before: 'c' })).toEqual({ last: pageSize, before: 'c' })
  expect(pageVariables({ after: null, before: null })).toEqual({ first: pageSize, after: null })
  expect(pageVariables({ after: null, before: null, last: true })).toEqual({ last: pageSize, before: null })
})
