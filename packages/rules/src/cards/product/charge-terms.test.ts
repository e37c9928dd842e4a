import { expect, it } from 'vitest'
import type { CardTerms } from './card-terms.ts'
import { chargeTerms } from './charge-terms.ts'
import { plainTerms } from './plain-terms.ts'

const given = (change: Partial<CardTerms>, on = '2026-01-31') => chargeTerms({ ...plainTerms, ...change }, on)

it('never expires where no term is set', () => {
  expect(given({})).toEqual({ content: { kind: 'stored_value' }, expiresOn: null, bonusExpiresOn: null })
})

it('counts uses, and expires so many months later', () => {
  expect(given({ uses: 10, validMonths: 1 })).toEqual({
    ...{ content: { kind: 'count', uses: 10 }, expiresOn: '2026-02-28', bonusExpiresOn: '2026-02-28' },
  })
})

it('has its last day the day before the date on which a period would begin anew', () => {
  expect(given({ period: 'P12M', usesPerMonth: 4 }, '2026-03-10')).toMatchObject({
    ...{ content: { kind: 'period', from: '2026-03-10', to: '2027-03-09', perMonth: 4 }, expiresOn: '2027-03-09' },
  })
  expect(given({ period: 'P1D' }).content).toMatchObject({ from: '2026-01-31', to: '2026-01-31', perMonth: null })
})

it('lets a bonus run out sooner than its card, never later', () => {
  expect(given({ bonusValidFor: 'P90D' }, '2026-01-01').bonusExpiresOn).toBe('2026-04-01')
  expect(given({ bonusValidFor: 'P12M', validMonths: 6 }, '2026-01-01').bonusExpiresOn).toBe('2026-07-01')
})
