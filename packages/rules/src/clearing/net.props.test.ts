import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maxMoney } from '../input/max-money.ts'
import { accountKey } from '../ledger/account-ref.ts'
import { type ClearingLine, clearingLineKinds } from '../ledger/clearing-line.ts'
import { balancesOf } from '../ledger/trial-balance.ts'
import { postSettlement } from './clearing-postings.ts'
import { linesOf, netPositions, pairTotals } from './net.ts'
import { paymentInstructions } from './payment-instructions.ts'

const parties = fc.constantFrom<string | null>(null, 'a', 'b', 'c', 'd', 'e', 'f', 'g')
const line: fc.Arbitrary<ClearingLine> = fc
  .record({
    kind: fc.constantFrom(...clearingLineKinds),
    from: parties,
    to: parties,
    amount: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: Math.floor(maxMoney / 100) })),
    cardId: fc.constant('c'),
    lotId: fc.constant('l'),
  })
  .filter(({ from, to }) => from !== to)
const lines = fc.array(line, { maxLength: 60, size: 'max' })
const shuffled = lines.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
)
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

it('nets to zero, and to the same whatever order the lines come in', () => {
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      const positions = netPositions(all)
      expect(sum(positions.map(({ net }) => net))).toBe(0)
      expect(netPositions(other)).toEqual(positions)
      expect(pairTotals(other)).toEqual(pairTotals(all))
      expect(paymentInstructions(netPositions(other))).toEqual(paymentInstructions(positions))
      for (const { party, receives, owes } of positions) {
        const own = linesOf(party, all)
        expect(sum(own.map(({ to, amount }) => (to === party ? amount : 0)))).toBe(receives)
        expect(sum(own.map(({ from, amount }) => (from === party ? amount : 0)))).toBe(owes)
      }
    }),
  )
})

it('settles every net by payments from who is to pay to who is to receive, fewer than there are parties', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const positions = netPositions(all)
      const payments = paymentInstructions(positions)
      const open = positions.filter(({ net }) => net !== 0)
      expect(payments.length).toBeLessThanOrEqual(Math.max(0, open.length - 1))
      for (const { party, net } of positions) {
        const [out, into] = [payments.filter(({ from }) => from === party), payments.filter(({ to }) => to === party)]
        expect(out.length > 0 && into.length > 0).toBe(false)
        expect(sum(into.map(({ amount }) => amount)) - sum(out.map(({ amount }) => amount))).toBe(net)
      }
      const settled = balancesOf(payments.flatMap(postSettlement))
      for (const { party, net } of positions)
        expect(net + (settled.get(accountKey({ kind: 'clearing', franchiseeId: party })) ?? 0)).toBe(0)
    }),
  )
})
