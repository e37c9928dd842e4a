import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decideMovement } from './decide-movement.ts'
import { merged, type NumberRange, sizeOf, without } from './number-range.ts'
import { holderOf, stockAt } from './stock.ts'
import { headquartersStock, type StockHolder } from './stock-holder.ts'
import { type StockMovement, type StockStretch, stockMovementKinds } from './stock-movement.ts'

const range = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
  .map(([one, other]): NumberRange => ({ from: Math.min(one, other), to: Math.max(one, other) }))
const ranges = fc.array(range, { maxLength: 8 })
const numbersOf = (all: readonly NumberRange[]) =>
  new Set(all.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)))

it('merges and takes away as sets of numbers do, in ranges that neither touch nor overlap', () => {
  fc.assert(
    fc.property(ranges, ranges, (one, other) => {
      const [whole, rest] = [merged(one), without(one, other)]
      expect(numbersOf(whole)).toEqual(numbersOf(one))
      const others = numbersOf(other)
      expect(numbersOf(rest)).toEqual(new Set([...numbersOf(one)].filter((number) => !others.has(number))))
      expect(rest.reduce((sum, each) => sum + sizeOf(each), 0)).toBe(numbersOf(rest).size)
      for (const list of [whole, rest])
        for (const [at, { from }] of list.entries()) expect(at === 0 || from > (list[at - 1]?.to ?? 0) + 1).toBe(true)
    }),
  )
})

const holders: StockHolder[] = [
  headquartersStock,
  { franchiseeId: 'f', storeId: null, staffId: null },
  { franchiseeId: 'f', storeId: 's', staffId: null },
  { franchiseeId: 'f', storeId: 's', staffId: 'r' },
  { franchiseeId: 'g', storeId: null, staffId: null },
]
/** size: how many numbers more. isOwn: by who has the first of them, so that more than a few are accepted. */
const step = fc.record({
  kind: fc.constantFrom(...stockMovementKinds),
  from: fc.integer({ min: 1, max: 60 }),
  size: fc.nat(6),
  isOwn: fc.boolean(),
  by: fc.nat(4),
  to: fc.option(fc.nat(4)),
})
const movements = fc.array(step, { maxLength: 80, size: 'max' })
const printing = { kind: 'printed', from: 1, size: 50, isOwn: false, by: 0, to: null } as const

/** Of each kind one that is accepted: chance alone leaves a kind out now and then. */
const oneOfEach = (
  [
    { kind: 'issued', from: 1, size: 3, by: 0, to: 1 },
    { kind: 'received', from: 1, size: 3, by: 1, to: null },
    { kind: 'returned', from: 1, size: 0, by: 1, to: 0 },
    { kind: 'sold', from: 2, size: 0, by: 1, to: null },
    { kind: 'lost', from: 3, size: 0, by: 1, to: null },
    { kind: 'voided', from: 10, size: 0, by: 0, to: null },
    { kind: 'counted', from: 12, size: 0, by: 0, to: null },
  ] as const
).map((one) => ({ ...one, isOwn: false }))

/** The same, number by number: what a movement needs of each. */
type One = { holder: StockHolder; state: string }

it('never has a number in two places, and stands for each number as if it had been moved alone', () => {
  const accepted = new Set<string>()
  fc.assert(
    fc.property(movements, (steps) => {
      const written: StockMovement[] = []
      const singles = new Map<number, One>()
      let stock: StockStretch[] = []
      for (const [at, { kind, from, size, isOwn, by, to }] of [printing, ...steps].entries()) {
        const numbers = { from, to: from + size }
        const holder = (isOwn ? holderOf(stock, from)?.holder : holders[by]) ?? headquartersStock
        const goesTo = to === null ? null : (holders[to] ?? null)
        const movement: StockMovement = { kind, range: numbers, by: holder, to: goesTo, at: new Date(at) }
        const decided = decideMovement(stock, movement)
        if (!decided.ok) continue
        accepted.add(kind)
        stock = decided.value
        written.push(movement)
        for (const serial of kind === 'counted' ? [] : numbersOf([numbers])) {
          const was = singles.get(serial)
          if (kind === 'printed') expect(was).toBeUndefined()
          else expect([was?.holder, ['held', 'on_the_way'].includes(was?.state ?? '')]).toEqual([holder, true])
          const state =
            kind === 'issued' || kind === 'returned'
              ? 'on_the_way'
              : kind === 'printed' || kind === 'received'
                ? 'held'
                : kind
          singles.set(serial, { holder: goesTo ?? holder, state })
        }
      }
      for (const [at, stretch] of stock.entries())
        expect(at === 0 || stretch.from > (stock[at - 1]?.to ?? 0)).toBe(true)
      expect(numbersOf(stock)).toEqual(new Set(singles.keys()))
      for (const [serial, one] of singles) expect(holderOf(stock, serial)).toMatchObject(one)
      expect(stockAt(written, new Date(steps.length + 1))).toEqual(stock)
    }),
    { numRuns: 300, examples: [[oneOfEach]] },
  )
  expect([...accepted].toSorted()).toEqual([...stockMovementKinds].toSorted())
})
