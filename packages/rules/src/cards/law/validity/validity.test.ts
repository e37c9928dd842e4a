import { describe, expect, it } from 'vitest'
import { chinaLaw } from '../parameters/china.ts'
import { parametersOn } from '../parameters/parameters-on.ts'
import { decideExpiry, type ExpiryFacts } from './decide-expiry.ts'
import { decideValidity, lastDayOf } from './decide-validity.ts'
import { newLastDay } from './new-last-day.ts'

const parameters = parametersOn(chinaLaw, '2026-11-22')
const named = { bearing: 'named', validMonths: null, isPeriod: false } as const
const bearer = { bearing: 'bearer', validMonths: 36, isPeriod: false } as const

describe('validity, 国办发〔2011〕25号二（五）', () => {
  it.each([
    [named, null],
    [bearer, null],
    [{ ...bearer, validMonths: 35 }, 'card_law.bearer_expires_early'],
    [{ ...bearer, validMonths: null }, null],
    [{ ...named, validMonths: 120 }, 'card_law.named_with_expiry'],
    [{ ...named, validMonths: 12, isPeriod: true }, null],
  ] as const)('%j: %s', (terms, code) => {
    const decided = decideValidity(terms, parameters)
    expect(decided.ok ? null : decided.refusal.code).toBe(code)
    expect(decideValidity(terms, parametersOn([], '2026-11-22')).ok).toBe(true)
  })

  it('says how long a bearer card holds at least', () => {
    expect(decideValidity({ ...bearer, validMonths: 12 }, parameters)).toMatchObject({
      refusal: { params: { months: 36 } },
    })
  })

  it.each([
    ['2026-11-22', 36, '2029-11-22'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2026-11-22', null, null],
  ])('sold on %s for %s months: until %s', (soldOn, months, last) => {
    expect(lastDayOf(soldOn, months)).toBe(last)
  })
})

describe('the new last day of one made good again', () => {
  const noLaw = parametersOn([], '2026-11-22')
  it.each([
    ['a bearer card', bearer, parameters, '2029-11-22'],
    ['a bearer card without an end', { ...bearer, validMonths: null }, parameters, null],
    ['a named card that once had one', { ...named, validMonths: 36 }, parameters, null],
    ['the same where no law holds', { ...named, validMonths: 36 }, noLaw, '2029-11-22'],
    ['a period, which the rule isn’t about', { ...named, validMonths: 36, isPeriod: true }, parameters, '2029-11-22'],
  ] as const)('%s', (_, terms, law, last) => {
    expect(newLastDay(terms, '2026-11-22', law)).toBe(last)
  })
})

describe('after it', () => {
  const facts = (change: Partial<ExpiryFacts>): ExpiryFacts => ({
    terms: bearer,
    soldOn: '2023-01-10',
    today: '2026-01-11',
    hasBalance: true,
    parameters,
    ...change,
  })
  const expired = { state: 'expired', lastDay: '2026-01-10' }

  it.each([
    ['the last day', { today: '2026-01-10' }, { state: 'valid', lastDay: '2026-01-10' }],
    ['the day after', {}, { ...expired, remedies: ['reactivate', 'exchange'], keepsBalance: true }],
    ['nothing left', { hasBalance: false }, { ...expired, remedies: [], keepsBalance: false }],
    ['no rule', { parameters: parametersOn([], '2026-01-11') }, { ...expired, remedies: [], keepsBalance: false }],
    ['a named card sold with an end', { terms: { ...named, validMonths: 36 } }, { state: 'valid', lastDay: null }],
    ['a card without an end', { terms: { ...bearer, validMonths: null } }, { state: 'valid', lastDay: null }],
    [
      'a period that is over',
      { terms: { ...named, validMonths: 36, isPeriod: true } },
      { ...expired, remedies: [], keepsBalance: false },
    ],
  ] as const)('%s', (_, change, expiry) => {
    expect(decideExpiry(facts(change))).toEqual(expiry)
  })
})
