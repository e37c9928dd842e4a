import { describe, expect, it } from 'vitest'
import type { ClearingLine } from '../ledger/clearing-line.ts'
import { postingIssues } from '../ledger/posting-issues.ts'
import { clearedOn, clearingPeriod } from './clearing-period.ts'
import { postCorrection, postRoyalty, postSettlement } from './clearing-postings.ts'
import { linesOf, netPositions, pairTotals } from './net.ts'
import { paymentInstructions } from './payment-instructions.ts'

const line = (from: string | null, to: string | null, amount: number, kind: ClearingLine['kind'] = 'principal') => ({
  kind,
  from,
  to,
  amount,
  cardId: 'c',
  lotId: 'l',
})

const lines = [
  line('A', 'B', 500),
  line('B', 'A', 300),
  line('B', 'C', 400),
  line(null, 'B', 50, 'bonus'),
  line('C', null, 120, 'royalty'),
  line('A', 'B', 5, 'bonus'),
]

describe('netPositions', () => {
  it('nets all parties at once', () => {
    expect(netPositions(lines)).toEqual([
      { party: null, receives: 120, owes: 50, net: 70 },
      { party: 'A', receives: 300, owes: 505, net: -205 },
      { party: 'B', receives: 555, owes: 700, net: -145 },
      { party: 'C', receives: 400, owes: 120, net: 280 },
    ])
  })

  it('opens each net to the pairs and lines that it is made of', () => {
    expect(pairTotals(lines)[1]).toEqual({
      from: 'A',
      to: 'B',
      amount: 505,
      count: 2,
      byKind: { principal: 500, bonus: 5 },
    })
    expect(linesOf('A', lines).map(({ amount }) => amount)).toEqual([500, 300, 5])
  })
})

describe('paymentInstructions', () => {
  const positions = (nets: Record<string, number>) =>
    Object.entries(nets).map(([party, net]) => ({ party, net, receives: 0, owes: 0 }))

  it('lets those who are to pay pay those who are to receive, largest first', () => {
    expect(paymentInstructions(netPositions(lines))).toEqual([
      { from: 'A', to: 'C', amount: 205 },
      { from: 'B', to: 'C', amount: 75 },
      { from: 'B', to: null, amount: 70 },
    ])
  })

  it('settles two of the same amount with one payment', () => {
    expect(paymentInstructions(positions({ A: -100, B: -60, C: 60, D: 100 }))).toEqual([
      { from: 'A', to: 'D', amount: 100 },
      { from: 'B', to: 'C', amount: 60 },
    ])
    expect(paymentInstructions(positions({ A: -50, B: -50, C: 70, D: 30 }))).toHaveLength(3)
    expect(paymentInstructions([])).toEqual([])
  })

  it('throws where the nets are not zero in sum', () => {
    expect(() => paymentInstructions(positions({ A: -100, B: 60 }))).toThrow(RangeError)
  })
})

describe('what clearing posts', () => {
  it('is of one party each, and zero together', () => {
    const postings = [
      postRoyalty('A', 700),
      postRoyalty('A', -700),
      postCorrection(line('A', 'B', 500), 600),
      postCorrection(line('A', 'B', 500), 0),
      postCorrection(line(null, 'B', 500, 'bonus'), 450),
      postCorrection(line('A', null, 500, 'royalty'), 650),
    ]
    for (const { transfers, lines: posted } of postings) {
      expect(transfers).toHaveLength(2)
      expect(postingIssues(transfers)).toEqual([])
      expect(posted).toHaveLength(1)
    }
    expect(postings.map(({ lines: [one] }) => [one?.from, one?.to, one?.amount])).toEqual([
      ['A', null, 700],
      [null, 'A', 700],
      ['A', 'B', 100],
      ['B', 'A', 500],
      ['B', null, 50],
      ['A', null, 150],
    ])
    expect(postCorrection(line('A', 'B', 500), 500)).toEqual({ transfers: [], lines: [] })
    expect(postRoyalty('A', 0)).toEqual({ transfers: [], lines: [] })
  })

  it('settles a payment in the books of both', () => {
    const transfers = postSettlement({ from: 'A', to: null, amount: 70 })
    expect(postingIssues(transfers)).toEqual([])
    expect(transfers.map(({ debit, credit }) => [debit, credit])).toEqual([
      [
        { kind: 'clearing', franchiseeId: 'A' },
        { kind: 'settled', franchiseeId: 'A' },
      ],
      [
        { kind: 'settled', franchiseeId: null },
        { kind: 'clearing', franchiseeId: null },
      ],
    ])
  })
})

describe('clearing periods', () => {
  it('are months, or weeks from Monday', () => {
    expect(clearingPeriod('monthly', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
    // 2026-11-22 is a Sunday.
    expect(clearingPeriod('weekly', '2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-22' })
    expect(clearingPeriod('weekly', '2026-11-23')).toEqual({ from: '2026-11-23', to: '2026-11-29' })
  })

  it('take what comes after they were locked into the next', () => {
    expect(clearedOn('2026-10-31', '2026-10-31')).toBe('2026-11-01')
    expect(clearedOn('2026-11-05', '2026-10-31')).toBe('2026-11-05')
    expect(clearedOn('2020-01-01', null)).toBe('2020-01-01')
  })
})
