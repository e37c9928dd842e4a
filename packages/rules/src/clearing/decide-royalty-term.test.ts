import { expect, it } from 'vitest'
import { decideRoyaltyTerm, type RoyaltyTermFacts } from './decide-royalty-term.ts'

const facts = (change: Partial<RoyaltyTermFacts> = {}): RoyaltyTermFacts => ({
  ...{ fromOn: '2026-11-01', basis: 'on_use', rhythm: 'monthly', lockedThrough: '2026-10-31' },
  terms: [{ fromOn: '2026-01-01', basis: 'on_use' }],
  ...change,
})

it.each([
  ['on another basis', { basis: 'on_sale' }, 'royalty.basis_fixed'],
  ['for what is locked', { fromOn: '2026-10-01' }, 'royalty.cleared_already'],
  ['before later terms', { terms: [{ fromOn: '2026-12-01', basis: 'on_use' }] }, 'royalty.set_already'],
  ['for a day that has some', { terms: [{ fromOn: '2026-11-01', basis: 'on_use' }] }, 'royalty.set_already'],
  ['amid a period', { fromOn: '2026-11-02' }, 'royalty.not_period_start'],
] as const)('terms %s are refused', (_, change, code) => {
  expect(decideRoyaltyTerm(facts(change))).toMatchObject({ ok: false, refusal: { code } })
})

it('terms hold from the first day of a period that isn’t locked, the first on either basis', () => {
  expect(decideRoyaltyTerm(facts())).toMatchObject({ ok: true })
  expect(decideRoyaltyTerm(facts({ terms: [], basis: 'on_sale', lockedThrough: null }))).toMatchObject({ ok: true })
})
