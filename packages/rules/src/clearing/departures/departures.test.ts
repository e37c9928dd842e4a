import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PartyId } from '../../ledger/account-ref.ts'
import { paymentInstructions } from '../payment-instructions.ts'
import { assumedPayments } from './assumed-payments.ts'
import { type Departure, decideDeparture, decideEnd } from './decide-departure.ts'

const stays = { status: 'active', isLeaving: false } as const
const departure: Departure = { franchiseeId: 'a', status: 'drafted', honouredById: 'b', honourer: stays }
const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'accepted'

describe('who honours the cards of one that leaves', () => {
  it.each<[Partial<Departure>, string]>([
    [{ status: 'signed' }, 'departure.signed_already'],
    [{ honouredById: 'a' }, 'departure.honours_itself'],
    [{ honourer: { ...stays, status: 'ended' } }, 'departure.honourer_ended'],
    [{ honourer: { ...stays, isLeaving: true } }, 'departure.honourer_leaves'],
    [{ honouredById: null, honourer: null }, 'accepted'],
    [{ status: null }, 'accepted'],
  ])('%j: %s', (part, expected) => expect(code(decideDeparture({ ...departure, ...part }))).toBe(expected))

  it('is settled before one that owes anything ends', () => {
    expect(code(decideEnd({ value: 1, uses: 0 }, false))).toBe('departure.not_signed')
    expect(code(decideEnd({ value: 0, uses: 1 }, false))).toBe('departure.not_signed')
    expect(code(decideEnd({ value: 1, uses: 1 }, true))).toBe('accepted')
    expect(code(decideEnd({ value: 0, uses: 0 }, false))).toBe('accepted')
  })
})

describe('payments of one that has left', () => {
  it('are made by who honours its cards, who has them back from it', () => {
    const payments = [
      { from: 'a', to: 'c', amount: 300 },
      { from: 'a', to: 'b', amount: 50 },
      { from: 'd', to: 'c', amount: 20 },
    ]
    expect(assumedPayments(payments, new Map([['a', 'b']]))).toEqual([
      { from: 'b', to: 'c', amount: 300 },
      { from: 'a', to: 'b', amount: 350 },
      { from: 'd', to: 'c', amount: 20 },
    ])
    expect(assumedPayments(payments.slice(0, 1), new Map([['a', null]]))).toEqual([
      { from: null, to: 'c', amount: 300 },
      { from: 'a', to: null, amount: 300 },
    ])
    expect(
      assumedPayments(
        payments.slice(0, 1),
        new Map([
          ['a', 'b'],
          ['b', null],
        ]),
      )[0]?.from,
    ).toBeNull()
    expect(assumedPayments(payments, new Map())).toEqual(payments)
  })

  const parties: readonly PartyId[] = [null, 'a', 'b', 'c', 'd', 'e']
  it('leave every party’s net as it was, and nobody who left pays anybody but who honours its cards', () => {
    const amounts = fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 5, maxLength: 5 })
    // Whoever honours comes later in the list: a decision that is signed names nobody who leaves.
    const honoured = fc.array(fc.option(fc.nat(4)), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(amounts, honoured, (five, by) => {
        const nets = [...five, -five.reduce((sum, one) => sum + one, 0)]
        const positions = parties.map((party, at) => ({ party, receives: 0, owes: 0, net: nets[at] ?? 0 }))
        const honourers = new Map(
          by.flatMap((choice, at) => {
            const party = parties[at + 1]
            const later = [null, ...parties.slice(at + 2)]
            return choice === null || !party ? [] : [[party, later[choice % later.length] ?? null] as const]
          }),
        )
        const payments = assumedPayments(paymentInstructions(positions), honourers)
        for (const { party, net } of positions) {
          const sum = (side: 'from' | 'to') =>
            payments.filter((one) => one[side] === party).reduce((all, { amount }) => all + amount, 0)
          expect(sum('to') - sum('from')).toBe(net === 0 ? 0 : net)
        }
        for (const { from, to, amount } of payments) {
          expect(amount).toBeGreaterThan(0)
          let last = from
          while (last !== null && honourers.has(last)) last = honourers.get(last) ?? null
          if (last !== from) expect(to).toBe(last)
        }
      }),
    )
  })
})
