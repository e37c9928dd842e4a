import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clearingLineKinds } from '../ledger/clearing-line.ts'
import { counterparties, type KindTotal } from './counterparties.ts'
import { netPositions } from './net.ts'

const parties = [null, 'a', 'b', 'c', 'd']
const total: fc.Arbitrary<KindTotal> = fc
  .record({
    from: fc.constantFrom(...parties),
    to: fc.constantFrom(...parties),
    kind: fc.constantFrom(...clearingLineKinds),
    amount: fc.integer({ min: 1, max: 1_000_000 }),
    count: fc.integer({ min: 1, max: 9 }),
  })
  .filter(({ from, to }) => from !== to)
const totals = fc.array(total, { maxLength: 60, size: 'max' })
const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)

it('adds up to the party’s net, and each row to its kinds', () => {
  fc.assert(
    fc.property(totals, fc.constantFrom(...parties), (all, party) => {
      const rows = counterparties(party, all)
      const lines = all.map((one) => ({ ...one, cardId: null, lotId: null }))
      const position = netPositions(lines).find((one) => one.party === party)
      for (const part of ['receives', 'owes', 'net'] as const) {
        expect(sum(rows.map((row) => row[part]))).toBe(position?.[part] ?? 0)
        for (const row of rows) expect(sum(row.kinds.map((kind) => kind[part]))).toBe(row[part])
      }
      expect(rows.some((row) => row.party === party)).toBe(false)
    }),
  )
})

it('is the same from the other side, with the signs turned', () => {
  fc.assert(
    fc.property(totals, (all) => {
      for (const one of parties)
        for (const { party: other, receives, owes, net, count } of counterparties(one, all)) {
          const seen = counterparties(other, all).find(({ party }) => party === one)
          expect(seen).toMatchObject({ receives: owes, owes: receives, count })
          expect((seen?.net ?? 0) + net).toBe(0)
        }
    }),
  )
})
