import { describe, expect, it } from 'vitest'
import { workingCalendar } from '../../../quotas/calendar/working-calendar.ts'
import { chinaLaw } from '../parameters/china.ts'
import { parametersOn } from '../parameters/parameters-on.ts'
import { type CustodyFacts, custodyOf } from './custody-of.ts'
import { decidePrepayment } from './decide-prepayment.ts'
import { addQuarters, quarterEnd, quarterOf, quarterStart } from './quarter.ts'
import { type QuarterFacts, quarterlyReport, quarterlyReportColumns } from './quarterly-report.ts'
import { reportDueOn } from './report-due-on.ts'

const parameters = parametersOn(chinaLaw, '2026-09-30')
const none = parametersOn([], '2026-09-30')

it.each([
  ['2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31', '2025-Q4'],
  ['2026-06-30', '2026-Q2', '2026-04-01', '2026-06-30', '2026-Q1'],
  ['2026-07-01', '2026-Q3', '2026-07-01', '2026-09-30', '2026-Q2'],
  ['2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31', '2026-Q3'],
])('%s lies in %s', (day, quarter, start, end, before) => {
  const found = quarterOf(day)
  expect([found, quarterStart(found), quarterEnd(found), addQuarters(found, -1)]).toEqual([quarter, start, end, before])
  expect(addQuarters(addQuarters(found, 7), -7)).toBe(found)
})

describe('custody, art. 26 to 28 of the measures', () => {
  const facts = (change: Partial<CustodyFacts>): CustodyFacts => ({
    issuer: 'brand',
    previousBalance: 1_000_000,
    balance: 1_100_000,
    held: 500_000,
    guaranteed: 0,
    parameters,
    ...change,
  })

  it.each([
    ['scale', 200_000],
    ['group', 300_000],
    ['brand', 400_000],
  ] as const)('%s', (issuer, toBeHeld) => {
    expect(custodyOf(facts({ issuer }))).toMatchObject({ toBeHeld, missing: 0 })
  })

  it('binds no other issuer, and nobody where the rule is off', () => {
    expect(custodyOf(facts({ issuer: 'other' }))).toBeNull()
    expect(custodyOf(facts({ parameters: none }))).toBeNull()
  })

  it('says what is missing, and that nothing more may be sold then', () => {
    expect(custodyOf(facts({ held: 399_999 }))).toEqual({
      ratio: 4000,
      toBeHeld: 400_000,
      covered: 399_999,
      missing: 1,
      mayStillBeSold: 0,
    })
  })

  it('lets nothing be sold where it falls short, however little is left on cards', () => {
    expect(custodyOf(facts({ held: 399_999, balance: 0 }))?.mayStillBeSold).toBe(0)
  })

  it('counts guarantees, and rounds up to the fen', () => {
    expect(custodyOf(facts({ held: 100_000, guaranteed: 300_000 }))).toMatchObject({ covered: 400_000, missing: 0 })
    expect(custodyOf(facts({ previousBalance: 1_000_001 }))).toMatchObject({ toBeHeld: 400_001 })
  })

  it('lets so much be sold as leaves a balance that what is held covers', () => {
    // 5,000 cover a balance of 12,500, and there are 11,000.
    const custody = custodyOf(facts({}))
    expect(custody?.mayStillBeSold).toBe(150_000)
    expect(decidePrepayment(150_000, custody, 'CNY')).toEqual({ ok: true, value: { left: 0 } })
    expect(decidePrepayment(150_001, custody, 'CNY')).toEqual({
      ok: false,
      refusal: { code: 'card_law.over_custody', params: { most: { minor: 150_000, currency: 'CNY' } } },
    })
    expect(custodyOf(facts({ balance: 1_300_000 }))?.mayStillBeSold).toBe(0)
    expect(custodyOf(facts({ balance: 1_250_001 }))?.mayStillBeSold).toBe(0)
    expect(decidePrepayment(1, null, 'CNY')).toEqual({ ok: true, value: { left: null } })
  })

  it('sets no bound at a ratio of nothing', () => {
    const free = {
      rule: 'custody',
      validFrom: '2026-01-01',
      on: true,
      source: 'x',
      scale: 0,
      group: 0,
      brand: 0,
    } as const
    const custody = custodyOf(facts({ held: 0, parameters: { custody: free } }))
    expect(custody).toMatchObject({ toBeHeld: 0, missing: 0, mayStillBeSold: null })
  })
})

describe('reportDueOn', () => {
  const { isWorkingDay } = workingCalendar('2025-01-01', '2026-12-31')

  it.each([
    // National Day takes the first seven days of October 2026, and the 10th is a Saturday that is worked.
    ['2026-Q3', 'brand', '2026-11-03'],
    ['2026-Q3', 'scale', '2026-10-27'],
    ['2026-Q2', 'group', '2026-07-28'],
    ['2025-Q4', 'brand', '2026-01-29'],
  ] as const)('%s of %s: %s', (quarter, issuer, due) => {
    expect(reportDueOn(quarter, issuer, parameters, isWorkingDay)).toBe(due)
  })

  it('is null where none is asked, and no calendar is without working days', () => {
    expect(reportDueOn('2026-Q3', 'other', parameters, isWorkingDay)).toBeNull()
    expect(reportDueOn('2026-Q3', 'brand', none, isWorkingDay)).toBeNull()
    expect(() => reportDueOn('2026-Q3', 'brand', parameters, () => false)).toThrow(RangeError)
  })
})

describe('quarterlyReport', () => {
  const facts: QuarterFacts = {
    currency: 'CNY',
    today: '2026-10-01',
    quarter: '2026-Q3',
    issuer: '样板洗车',
    issuerKind: 'brand',
    openingBalance: 1_000_000,
    movedIn: 50_000,
    namedCards: 10,
    namedAmount: 300_000,
    bearerCards: 5,
    bearerAmount: 100_000,
    recharges: 7,
    rechargeAmount: 70_000,
    usedAmount: 250_000,
    refundedCards: 1,
    refundedAmount: 20_000,
    held: 380_000,
    guaranteed: 10_000,
    balanceInBooks: 1_250_000,
    parameters,
  }

  it('holds every column, what was to be held and what is to be held next', () => {
    const report = quarterlyReport(facts)
    expect(report).toMatchObject({
      ok: true,
      value: {
        closingBalance: 1_250_000,
        ratio: 4000,
        toBeHeld: 400_000,
        missing: 10_000,
        toBeHeldNext: 500_000,
      },
    })
    expect(report.ok && Object.keys(report.value).toSorted()).toEqual(Object.keys(quarterlyReportColumns).toSorted())
  })

  it('asks nothing of an issuer that isn’t supervised', () => {
    expect(quarterlyReport({ ...facts, issuerKind: 'other' })).toMatchObject({
      value: { ratio: 0, toBeHeld: 0, missing: 0, toBeHeldNext: 0 },
    })
  })

  it('is refused before the quarter is over, and where it doesn’t agree with the books', () => {
    expect(quarterlyReport({ ...facts, today: '2026-09-30' })).toEqual({
      ok: false,
      refusal: { code: 'card_law.quarter_not_over', params: { end: '2026-09-30' } },
    })
    expect(quarterlyReport({ ...facts, balanceInBooks: 1_250_001 })).toEqual({
      ok: false,
      refusal: {
        code: 'card_law.report_does_not_balance',
        params: { sum: { minor: 1_250_000, currency: 'CNY' }, books: { minor: 1_250_001, currency: 'CNY' } },
      },
    })
  })
})
