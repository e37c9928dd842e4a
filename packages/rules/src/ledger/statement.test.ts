import { describe, expect, it } from 'vitest'
import { type AccountRef, accountKey } from './account-ref.ts'
import { cardLiability } from './card-liability.ts'
import { reversalOf } from './reversal.ts'
import { statement } from './statement.ts'
import { transferOf } from './transfer.ts'
import { balancesOf, trialBalance } from './trial-balance.ts'

const card: AccountRef = { kind: 'card_principal', cardId: 'c', franchiseeId: 'A' }
const cash: AccountRef = { kind: 'takings', franchiseeId: 'A', method: 'cash' }
const revenue: AccountRef = { kind: 'revenue', franchiseeId: 'A' }
const posted = [
  ...transferOf('sale')(cash, card, 1000),
  ...transferOf('use')(card, revenue, 300),
  ...transferOf('served_without_card')(cash, revenue, 50),
].map((transfer, at) => ({ ...transfer, id: at }))

describe('statement', () => {
  it('shows an account on its own side, with what stood against each movement', () => {
    const { opening, lines, closing } = statement(card, 20, posted)
    expect([opening, closing]).toEqual([20, 720])
    expect(lines.map(({ change, balance, against, transfer }) => [change, balance, against.kind, transfer.id])).toEqual(
      [
        [1000, 1020, 'takings', 0],
        [-300, 720, 'revenue', 1],
      ],
    )
    expect(statement(cash, 0, posted).closing).toBe(1050)
  })
})

describe('trialBalance', () => {
  it('has every account that was touched, and no difference', () => {
    const { rows, difference } = trialBalance(posted)
    expect(rows.map(({ account, debits, credits, balance }) => [account.kind, debits, credits, balance])).toEqual([
      ['card_principal', 300, 1000, 700],
      ['revenue', 0, 350, 350],
      ['takings', 1050, 0, 1050],
    ])
    expect(difference).toEqual({ money: 0, uses: 0, points: 0 })
  })

  it('is nothing everywhere once all is reversed', () => {
    const balances = balancesOf([...posted, ...reversalOf(posted)])
    expect(balances.get(accountKey(card))).toBe(0)
    expect([...balances.values()].every((balance) => balance === 0)).toBe(true)
  })
})

describe('cardLiability', () => {
  it('is what one franchisee owes on all cards, uses not among it', () => {
    const other: AccountRef = { kind: 'card_bonus', cardId: 'd', franchiseeId: 'A' }
    const uses: AccountRef = { kind: 'card_count', cardId: 'd', franchiseeId: 'A' }
    const theirs: AccountRef = { kind: 'card_principal', cardId: 'c', franchiseeId: 'B' }
    const more = [
      ...transferOf('sale')({ kind: 'bonus_cost', franchiseeId: 'A' }, other, 30),
      ...transferOf('sale')({ kind: 'uses_owed', franchiseeId: 'A' }, uses, 9),
      ...transferOf('sale')({ kind: 'takings', franchiseeId: 'B', method: 'cash' }, theirs, 500),
    ]
    expect(cardLiability(trialBalance([...posted, ...more]).rows, 'A')).toBe(730)
  })
})

describe('accountKey', () => {
  it('tells accounts apart by all that they have', () => {
    const keys = [
      card,
      { ...card, cardId: 'd' },
      { ...card, franchiseeId: 'B' },
      { kind: 'clearing', franchiseeId: null },
      { kind: 'clearing', franchiseeId: 'A' },
      cash,
      { ...cash, method: 'wechat' },
      { kind: 'customer_points', customerId: 'c' },
      { kind: 'royalty' },
    ].map((account) => accountKey(account as AccountRef))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
