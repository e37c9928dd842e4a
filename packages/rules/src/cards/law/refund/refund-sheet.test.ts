import { expect, it } from 'vitest'
import { chinaLaw } from '../parameters/china.ts'
import { parametersOn } from '../parameters/parameters-on.ts'
import type { Holding } from './holding.ts'
import type { RefundCaseKind } from './refund-case.ts'
import { refundCases } from './refund-cases.ts'
import type { RefundFacts } from './refund-facts.ts'
import { refundSheet } from './refund-sheet.ts'

const facts: RefundFacts = {
  currency: 'CNY',
  contractOn: '2025-06-02',
  paidOn: '2025-06-02',
  askedOn: '2026-03-02',
  rescindedOn: '2026-03-02',
  paidBackOn: '2026-03-12',
  paid: 300_000,
  holding: { kind: 'stored_value', bonus: 100_000, used: 359_400, usedBefore: 359_400 },
  cause: 'merchant',
  hadTheSameBefore: false,
  parameters: parametersOn(chinaLaw, '2026-03-02'),
  rates: {
    rows: [{ kind: 'lpr_1y', fromOn: '2025-01-01', ppm: 36_500, source: '公告' }],
    knownUntil: { lpr_1y: '2026-12-31', deposit_1y: null },
  },
  isWorkingDay: () => true,
}

function sheetOf(kind: RefundCaseKind, change: Partial<RefundFacts> = {}) {
  const changed = { ...facts, ...change }
  const cases = refundCases(changed)
  const found = cases.ok && cases.value.find((one) => one.kind === kind)
  if (!found) throw new Error('no such case')
  return refundSheet(found, changed)
}

const termsOf = (kind: RefundCaseKind, change: Partial<RefundFacts>) => {
  const sheet = sheetOf(kind, change)
  return sheet.ok ? sheet.value.rows.map(({ term }) => term) : sheet.refusal.code
}

const days = ['contractOn', 'paidOn', 'askedOn', 'rescindedOn', 'paidBackOn']

it('holds the days, what was bought, and every figure with its working and source', () => {
  const sheet = sheetOf('merchants_cause')
  expect(sheet).toMatchObject({
    value: { kind: 'merchants_cause', currency: 'CNY', parties: ['merchant', 'consumer'], articles: [15, 16, 17, 18] },
  })
  const rows = sheet.ok ? sheet.value.rows : []
  expect(rows.map(({ term }) => term)).toEqual([
    ...days,
    'cause',
    'paid',
    'bonus',
    'used',
    'principal',
    'rate',
    'interest',
    'total',
  ])
  expect(rows.slice(-5)).toMatchObject([
    { value: { minor: 269_550 }, working: { name: 'used_by_ratio' } },
    { value: { minor: 30_450 }, working: { name: 'principal' } },
    { value: { kind: 'rate', ppm: 36_500 }, working: null, source: '公告' },
    { value: { minor: 30 }, working: { name: 'interest', terms: { interestDays: { days: 10 } } } },
    { value: { minor: 30_480 }, working: { name: 'total' } },
  ])
})

it('says what is never claimed', () => {
  const sheet = sheetOf('consumers_cause', { cause: 'consumer' })
  expect(sheet.ok && sheet.value.rows.at(-1)).toEqual({
    term: 'beyond',
    value: { kind: 'money', minor: 59_400 },
    working: null,
    source: null,
  })
})

it.each<[RefundCaseKind, Holding, string]>([
  ['merchants_cause', { kind: 'count', times: 10, bonusTimes: 2, usedTimes: 0, usedBefore: 0 }, 'times'],
  ['merchants_cause', { kind: 'monthly', perMonth: 4, months: 6, usedTimes: 0, usedBefore: 0 }, 'times'],
  ['unlimited', { kind: 'unlimited', startsOn: '2025-06-02', endsOn: '2026-06-01', pausedDays: 0 }, 'term'],
])('%s of %j names the %s', (kind, holding, term) => {
  expect(termsOf(kind, { holding })).toContain(term)
})

it('has no cause and no interest where neither is asked for', () => {
  expect(termsOf('within_days', { askedOn: '2025-06-03' })).toEqual([
    ...days,
    'paid',
    'bonus',
    'used',
    'principal',
    'total',
  ])
})

it('is refused where the case doesn’t apply, for the case’s reason', () => {
  expect(termsOf('consumers_cause', {})).toBe('card_law.merchants_cause')
  expect(termsOf('merchants_cause', { contractOn: '2024-12-31' })).toBe('card_law.rate_missing')
})
