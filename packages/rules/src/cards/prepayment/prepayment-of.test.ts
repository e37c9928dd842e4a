import { describe, expect, it } from 'vitest'
import { workingCalendar } from '../../quotas/calendar/working-calendar.ts'
import { chinaLaw } from '../law/parameters/china.ts'
import { type CustodyRecord, custodyOn, type IssuerBalance, prepaymentOf, roomToday } from './prepayment-of.ts'

const { isWorkingDay } = workingCalendar('2025-01-01', '2026-12-31')
const at = (text: string) => new Date(`${text}T00:00:00Z`)
const record = (fromOn: string, held: number, more: Partial<CustodyRecord> = {}): CustodyRecord => ({
  ...{ franchiseeId: null, fromOn, issuerKind: 'brand', held, guaranteed: 0, createdAt: at(fromOn) },
  ...more,
})
const issuer: IssuerBalance = {
  franchiseeId: null,
  balance: 1_100_000,
  sold: 200_000,
  quarters: [
    { quarter: '2026-Q3', change: 300_000 },
    { quarter: '2026-Q4', change: 100_000 },
  ],
}
const facts = { issuer, law: chinaLaw, today: '2026-11-20', quarters: 3, isWorkingDay }

describe('custodyOn', () => {
  const records = [
    record('2026-07-01', 1),
    record('2026-10-01', 2),
    record('2026-10-01', 3, { createdAt: at('2026-10-02') }),
  ]

  it.each([
    ['2026-06-30', undefined],
    ['2026-07-01', 1],
    ['2026-09-30', 1],
    ['2026-10-01', 3],
  ])('%s: %s', (day, held) => expect(custodyOn(records, null, day)?.held).toBe(held))

  it('is each issuer’s own', () => expect(custodyOn(records, 'somebody', '2026-12-01')).toBeNull())
})

describe('prepaymentOf', () => {
  it('holds a brand to 40 % of what the last quarter ended with', () => {
    const found = prepaymentOf({ ...facts, records: [record('2026-10-08', 500_000)] })
    expect(found).toMatchObject({
      ...{ balance: 1_100_000, previousBalance: 1_000_000, held: 500_000, sold: 200_000, issuerKind: 'brand' },
      custody: { toBeHeld: 400_000, missing: 0, mayStillBeSold: 150_000 },
      ...{ reportQuarter: '2026-Q3', reportDueOn: '2026-11-03' },
    })
    expect(found.ends).toEqual([
      { quarter: '2026-Q2', balance: 700_000, required: 280_000, covered: 0 },
      { quarter: '2026-Q3', balance: 1_000_000, required: 280_000, covered: 0 },
      { quarter: '2026-Q4', balance: 1_100_000, required: 400_000, covered: 500_000 },
    ])
  })

  it('says what is missing where nothing was noted', () => {
    expect(prepaymentOf({ ...facts, records: [] }).custody).toMatchObject({ missing: 400_000, mayStillBeSold: 0 })
  })

  it('holds a franchisee to 20 % unless it is another kind of issuer', () => {
    const own = { ...issuer, franchiseeId: 'a' }
    expect(prepaymentOf({ ...facts, issuer: own, records: [] }).custody?.toBeHeld).toBe(200_000)
    const small = record('2026-01-01', 0, { franchiseeId: 'a', issuerKind: 'other' })
    expect(prepaymentOf({ ...facts, issuer: own, records: [small] })).toMatchObject({
      custody: null,
      reportDueOn: null,
    })
  })

  it('asks for nothing without the law', () => {
    const found = prepaymentOf({ ...facts, law: [], records: [] })
    expect([found.custody, found.reportDueOn, found.ends[0]?.required]).toEqual([null, null, null])
  })
})

describe('roomToday', () => {
  const ofQuarter = { ...issuer, quarters: issuer.quarters.slice(1) }
  const room = (change: object) =>
    roomToday({ issuer: ofQuarter, law: chinaLaw, today: '2026-11-20', records: [], ...change })

  it.each([
    [{}, 0],
    [{ records: [record('2026-10-08', 399_999)] }, 0],
    [{ records: [record('2026-10-08', 440_000)] }, 0],
    [{ records: [record('2026-10-08', 500_000)] }, 150_000],
    [{ records: [record('2026-12-01', 500_000)] }, 0],
    [{ records: [record('2026-10-08', 0, { issuerKind: 'other' })] }, null],
    [{ records: [record('2026-10-08', 500_000)], law: [] }, null],
  ])('%#: as prepaymentOf says, by this quarter alone', (change, expected) => {
    expect(room(change)).toBe(expected)
    const whole = prepaymentOf({ ...facts, records: [], ...change }).custody
    expect(whole?.mayStillBeSold ?? null).toBe(expected)
  })
})
