import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type SplitNode, splitDown } from './split-down.ts'
import { splitTarget } from './split-target.ts'

type Node = SplitNode<string>
const weight = fc.integer({ min: 0, max: 10_000_000 })
const name = fc.string({ maxLength: 3 })
const leaf: fc.Arbitrary<Node> = fc.record({ place: name, weight, under: fc.constant(null) })
const over = (children: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  fc.record({ place: name, weight, under: fc.array(children, { maxLength: 5 }) })
const tree = over(over(over(leaf)))
const target = fc.integer({ min: 0, max: 100_000_000_000 })

it('never loses or adds a unit, whatever ends in nobody', () => {
  fc.assert(
    fc.property(tree, target, fc.constantFrom(1, 100), (node, whole, step) => {
      const carried = splitDown(whole, node, step)
      expect(carried.reduce((sum, one) => sum + one.target, 0)).toBe(whole)
      expect(carried.every((one) => one.target > 0)).toBe(true)
    }),
  )
})

it('is, one level down, what sharing out gives', () => {
  fc.assert(
    fc.property(over(leaf), target, (node, whole) => {
      const children = (node.under ?? []).map((one, at) => ({ id: String(at), weight: one.weight }))
      const split = splitTarget({ target: whole, children, step: 100 })
      const expected = split.ok ? split.parts.map(({ amount }) => amount).filter((amount) => amount > 0) : [whole]
      expect(splitDown(whole, node, 100).map((one) => one.target)).toEqual(whole === 0 ? [] : expected)
    }),
  )
})

it('leaves with a place what nobody under it could be given', () => {
  const nobody = { place: 'empty store', weight: 1, under: [] }
  const somebody = { place: 'store', weight: 3, under: [{ place: 'rep', weight: 1, under: null }] }
  expect(splitDown(400, { place: 'chain', weight: 1, under: [nobody, somebody] }, 1)).toEqual([
    { place: 'empty store', target: 100, isUncarried: true },
    { place: 'rep', target: 300, isUncarried: false },
  ])
})
