import { expect, it } from 'vitest'
import { decideSignature, decideStatement, type OpeningSums, openingsDiffer } from './decide-opening.ts'

const sums: OpeningSums = { cards: 3, principal: 25_050, bonus: 38_000, uses: 2 }
const facts = { imported: sums, stated: sums, note: null, isSigned: false }
const refusalOf = (decision: ReturnType<typeof decideSignature>) => (decision.ok ? null : decision.refusal.code)

it.each(['cards', 'principal', 'bonus', 'uses'] as const)('a difference in %s is one', (part) => {
  const stated = { ...sums, [part]: sums[part] + 1 }
  expect([openingsDiffer(sums, sums), openingsDiffer(sums, stated)]).toEqual([false, true])
  expect(refusalOf(decideSignature({ ...facts, stated }))).toBe('opening.unexplained')
  expect(refusalOf(decideSignature({ ...facts, stated, note: '旧系统多算一张' }))).toBe(null)
})

it('nothing is signed that the old system’s totals aren’t stated for', () => {
  expect(refusalOf(decideSignature({ ...facts, stated: null, note: 'x' }))).toBe('opening.not_stated')
  expect(refusalOf(decideSignature(facts))).toBe(null)
})

it('what is signed isn’t stated anew', () => {
  expect(refusalOf(decideStatement({ isSigned: true }))).toBe('opening.signed')
  expect(refusalOf(decideStatement({ isSigned: false }))).toBe(null)
})
