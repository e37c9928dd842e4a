import { describe, expect, it } from 'vitest'
import type { AccountRef } from './account-ref.ts'
import { balanced, postingIssues } from './posting-issues.ts'
import { type Transfer, transferOf } from './transfer.ts'

const card: AccountRef = { kind: 'card_principal', cardId: 'c', franchiseeId: 'A' }
const count: AccountRef = { kind: 'card_count', cardId: 'c', franchiseeId: 'A' }
const clearing = (franchiseeId: string | null): AccountRef => ({ kind: 'clearing', franchiseeId })
const revenue = (franchiseeId: string): AccountRef => ({ kind: 'revenue', franchiseeId })
const post = transferOf('use')
const one = (debit: AccountRef, credit: AccountRef, change: Partial<Transfer> = {}): Transfer[] =>
  post(debit, credit, 100).map((transfer) => ({ ...transfer, ...change }))

describe('postingIssues', () => {
  it('finds nothing in a use elsewhere that passes through the clearing of both', () => {
    const use = [...one(card, clearing('A')), ...one(clearing('B'), revenue('B'))]
    expect(postingIssues(use)).toEqual([])
    expect(balanced(use)).toBe(true)
  })

  it('lets the chain’s own accounts stand against anybody’s', () => {
    expect(postingIssues(one({ kind: 'opening' }, card))).toEqual([])
    expect(postingIssues(one({ kind: 'points_granted' }, { kind: 'customer_points', customerId: 'm' }))).toEqual([])
  })

  const wrong: [string, Transfer[], string[]][] = [
    ['a card used elsewhere in one transfer', one(card, revenue('B')), ['two_parties']],
    [
      'headquarters paying out of a franchisee',
      one({ kind: 'bonus_cost', franchiseeId: null }, revenue('A')),
      ['two_parties'],
    ],
    ['one side of the clearing alone', one(card, clearing('A')), ['clearing_not_zero']],
    ['clearing between two in one transfer', one(clearing('B'), clearing('A')), ['two_parties']],
    ['money for uses', one(card, { kind: 'uses_owed', franchiseeId: 'A' }), ['units_differ']],
    ['uses in money', one({ kind: 'uses_owed', franchiseeId: 'A' }, count, { unit: 'money' }), ['units_differ']],
    ['an account against itself', one(card, { ...card }), ['same_account']],
    ['nothing', one(card, revenue('A'), { amount: 0 }), ['amount_unsound']],
    ['less than nothing', one(card, revenue('A'), { amount: -1 }), ['amount_unsound']],
    ['half a cent', one(card, revenue('A'), { amount: 0.5 }), ['amount_unsound']],
  ]
  it.each(wrong)('finds %s', (_, transfers, issues) => {
    expect(postingIssues(transfers)).toEqual(issues)
    expect(balanced(transfers)).toBe(false)
  })
})

describe('transferOf', () => {
  it('moves nothing for 0 and refuses to move what no account may hold', () => {
    expect(post(card, revenue('A'), 0)).toEqual([])
    for (const amount of [-1, 0.5, Number.NaN, 1_000_000_000_000])
      expect(() => post(card, revenue('A'), amount)).toThrow(RangeError)
  })
})
