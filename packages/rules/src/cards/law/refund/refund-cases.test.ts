import { describe, expect, it } from 'vitest'
import { workingCalendar } from '../../../quotas/calendar/working-calendar.ts'
import { chinaLaw } from '../parameters/china.ts'
import { parametersOn } from '../parameters/parameters-on.ts'
import type { RateTable } from '../rates/rate-table.ts'
import type { RefundCaseKind } from './refund-case.ts'
import { refundCases } from './refund-cases.ts'
import type { RefundFacts } from './refund-facts.ts'

// Made up, with figures that are easy to follow: 3.65 % and 1.46 % are 1 and 0.4 fen a day of 100 yuan.
const rates: RateTable = {
  rows: [
    { kind: 'lpr_1y', fromOn: '2025-01-20', ppm: 36_500, source: '公告' },
    { kind: 'lpr_1y', fromOn: '2026-01-20', ppm: 73_000, source: '公告' },
    { kind: 'deposit_1y', fromOn: '2015-10-24', ppm: 14_600, source: '公告' },
  ],
  knownUntil: { lpr_1y: '2026-12-19', deposit_1y: '2026-12-31' },
}
const { isWorkingDay } = workingCalendar('2025-01-01', '2026-12-31')

const vector: RefundFacts = {
  currency: 'CNY',
  contractOn: '2025-06-02',
  paidOn: '2025-06-02',
  askedOn: '2026-03-02',
  rescindedOn: '2026-03-02',
  paidBackOn: '2026-03-02',
  paid: 300_000,
  holding: { kind: 'stored_value', bonus: 100_000, used: 359_400, usedBefore: 359_400 },
  cause: null,
  hadTheSameBefore: false,
  parameters: parametersOn(chinaLaw, '2026-03-02'),
  rates,
  isWorkingDay,
}

function casesOf(change: Partial<RefundFacts>) {
  const decided = refundCases({ ...vector, ...change })
  if (!decided.ok) throw new Error(decided.refusal.code)
  const byKind = Object.fromEntries(decided.value.map((one) => [one.kind, one]))
  return byKind as Record<RefundCaseKind, (typeof decided.value)[number]>
}

const unlimited = { kind: 'unlimited', startsOn: '2026-01-01', endsOn: '2026-12-31', pausedDays: 0 } as const

describe('paid 3,000, bonus 1,000, used 3,594', () => {
  it('art. 18: used value 2,695.50, refund 304.50', () => {
    expect(casesOf({ cause: 'merchant' }).merchants_cause).toMatchObject({
      applies: true,
      refusal: null,
      articles: [15, 16, 17, 18],
      figures: {
        used: {
          name: 'used_by_ratio',
          terms: { used: { kind: 'money', minor: 359_400 }, paid: { minor: 300_000 }, bonus: { minor: 100_000 } },
          result: 269_550,
        },
        principal: { result: 30_450 },
        total: { result: 30_450 },
        beyond: 0,
      },
    })
  })

  it('art. 19 and 20: refund 0, and nothing is claimed for the 594 beyond', () => {
    expect(casesOf({ cause: 'consumer' }).consumers_cause).toMatchObject({
      applies: true,
      articles: [15, 16, 17, 19, 20],
      figures: {
        used: { name: 'used_before_discount', result: 359_400 },
        principal: { result: 0 },
        interest: { minor: 0 },
        total: { result: 0 },
        beyond: 59_400,
      },
    })
  })

  it('shows both beside each other while the cause is open, and neither holds', () => {
    const cases = casesOf({})
    for (const kind of ['merchants_cause', 'consumers_cause'] as const) {
      expect(cases[kind]).toMatchObject({ applies: false, refusal: { code: 'card_law.cause_open' } })
    }
    expect(cases.merchants_cause.figures?.principal.result).toBe(30_450)
    expect(cases.consumers_cause.figures?.principal.result).toBe(0)
  })
})

describe('art. 14, seven days', () => {
  const early = { askedOn: '2025-06-09', rescindedOn: '2025-06-09', paidBackOn: '2025-06-12' }
  const unused = { kind: 'stored_value', bonus: 100_000, used: 0, usedBefore: 0 } as const

  it('returns the whole principal where nothing was used, without interest', () => {
    expect(casesOf({ ...early, holding: unused, cause: 'consumer' }).within_days).toMatchObject({
      applies: true,
      articles: [14, 18],
      figures: { used: { result: 0 }, principal: { result: 300_000 }, interest: null, total: { result: 300_000 } },
    })
  })

  it('returns it less what was had since, as the contract priced it', () => {
    expect(casesOf(early).within_days).toMatchObject({ applies: true, figures: { total: { result: 30_450 } } })
  })

  it.each([
    ['the seventh day', '2025-06-02', '2025-06-09', true],
    ['the eighth', '2025-06-02', '2025-06-10', false],
    ['a Wednesday ends on a Wednesday', '2025-06-04', '2025-06-11', true],
    ['and not on the Thursday', '2025-06-04', '2025-06-12', false],
    ['a Sunday ends on the Monday', '2025-06-08', '2025-06-16', true],
    ['and not on the Tuesday', '2025-06-08', '2025-06-17', false],
    ['National Day ends when it is over', '2025-09-26', '2025-10-09', true],
    ['and not a day later', '2025-09-26', '2025-10-10', false],
    ['a Sunday that is worked is the last', '2025-09-21', '2025-09-28', true],
    ['and Monday is too late', '2025-09-21', '2025-09-29', false],
  ])('%s', (_, paidOn, askedOn, applies) => {
    const days = { paidOn, contractOn: paidOn, askedOn, rescindedOn: askedOn, paidBackOn: askedOn }
    expect(casesOf(days).within_days.applies).toBe(applies)
  })

  it('names the last day, the same service had before, and the rule switched off', () => {
    expect(casesOf({ ...early, askedOn: '2025-06-10' }).within_days.refusal).toEqual({
      code: 'card_law.cooling_off_over',
      params: { lastDay: '2025-06-09' },
    })
    expect(casesOf({ ...early, hadTheSameBefore: true }).within_days).toMatchObject({
      refusal: { code: 'card_law.had_the_same_before' },
    })
    const parameters = { ...vector.parameters, cooling_off: null }
    expect(casesOf({ ...early, parameters }).within_days).toMatchObject({
      refusal: { code: 'card_law.cooling_off_not_set' },
    })
  })
})

describe('art. 15 to 17, interest', () => {
  const holding = { kind: 'stored_value', bonus: 0, used: 200_000, usedBefore: 250_000 } as const
  const late = { holding, paidBackOn: '2026-03-12' }

  it('merchant’s cause: the prime rate of the contract’s day, from the rescission on', () => {
    // 1,000 yuan for ten days at 3.65 %, not at the rate of the day of rescission.
    expect(casesOf({ ...late, cause: 'merchant' }).merchants_cause.figures).toMatchObject({
      used: { name: 'used_as_charged', result: 200_000 },
      interest: { rate: { ppm: 36_500 }, days: 10, fromOn: '2026-03-02', minor: 100 },
      total: { result: 100_100 },
    })
    expect(casesOf({ ...late, cause: 'merchant', contractOn: '2026-01-20' }).merchants_cause.figures).toMatchObject({
      interest: { rate: { ppm: 73_000 }, minor: 200 },
    })
  })

  it('consumer’s cause: the deposit rate', () => {
    expect(casesOf({ ...late, cause: 'consumer' }).consumers_cause.figures).toMatchObject({
      interest: {
        rate: { ppm: 14_600 },
        minor: 20,
        formula: {
          terms: { principal: { minor: 50_000 }, rate: { kind: 'rate', ppm: 14_600 }, interestDays: { days: 10 } },
        },
      },
      total: { result: 50_020 },
    })
  })

  it('counts 365 days in a leap year too', () => {
    const leap = { rescindedOn: '2027-03-01', paidBackOn: '2028-03-01', askedOn: '2027-03-01' }
    expect(casesOf({ ...late, ...leap, cause: 'merchant' }).merchants_cause.figures?.interest).toMatchObject({
      days: 366,
      minor: 3660,
    })
  })

  it('is refused by name where no rate is known, and asks for none where no day has passed', () => {
    const unknown = { ...rates, knownUntil: { ...rates.knownUntil, lpr_1y: null } }
    const cases = casesOf({ ...late, cause: 'merchant', rates: unknown })
    expect(cases.merchants_cause).toEqual({
      kind: 'merchants_cause',
      articles: [15, 16, 17, 18],
      applies: false,
      refusal: { code: 'card_law.rate_missing', params: { rate: ['lpr_1y'], on: '2025-06-02' } },
      figures: null,
    })
    expect(cases.consumers_cause.figures).not.toBeNull()
    expect(casesOf({ holding, cause: 'merchant', rates: unknown }).merchants_cause).toMatchObject({
      applies: true,
      figures: { interest: { rate: null, days: 0, minor: 0 } },
    })
  })
})

describe('art. 18 and 19, what was had', () => {
  it('by the discounted price, and by the price before discount', () => {
    const holding = { kind: 'stored_value', bonus: 0, used: 80_000, usedBefore: 100_000 } as const
    const cases = casesOf({ holding })
    expect(cases.merchants_cause.figures?.principal.result).toBe(220_000)
    expect(cases.consumers_cause.figures?.principal.result).toBe(200_000)
  })

  it('a card of 10 times and 2 on top for 1,000, of which 3 were had at 120 each', () => {
    const holding = { kind: 'count', times: 10, bonusTimes: 2, usedTimes: 3, usedBefore: 36_000 } as const
    const cases = casesOf({ paid: 100_000, holding })
    expect(cases.merchants_cause.figures).toMatchObject({
      used: { name: 'used_by_times', terms: { usedTimes: { count: 3 }, times: { count: 12 } }, result: 25_000 },
      principal: { result: 75_000 },
    })
    expect(cases.consumers_cause.figures?.principal.result).toBe(64_000)
    expect(cases.unlimited).toMatchObject({
      applies: false,
      refusal: { code: 'card_law.not_unlimited' },
      figures: null,
    })
  })

  it('four times a month for six months, of which five were had: times that lapsed were not', () => {
    const holding = { kind: 'monthly', perMonth: 4, months: 6, usedTimes: 5, usedBefore: 40_000 } as const
    const cases = casesOf({ paid: 120_000, holding })
    expect(cases.merchants_cause.figures).toMatchObject({ used: { result: 25_000 }, principal: { result: 95_000 } })
    expect(cases.consumers_cause.figures?.principal.result).toBe(80_000)
  })

  it('gives half a fen to the consumer, rounding once', () => {
    const holding = { kind: 'count', times: 2, bonusTimes: 0, usedTimes: 1, usedBefore: 500 } as const
    expect(casesOf({ paid: 999, holding }).merchants_cause.figures).toMatchObject({
      used: { result: 499 },
      principal: { result: 500 },
    })
    expect(casesOf({ paid: 1000, holding: { ...holding, times: 3 } }).merchants_cause.figures).toMatchObject({
      used: { result: 333 },
      principal: { result: 667 },
    })
  })
})

it('art. 19 never counts less than art. 18, by a part of a fen either', () => {
  // A third of 10.01 is 3.3366…: three times 3.33 before discount would be less.
  const holding = { kind: 'count', times: 3, bonusTimes: 0, usedTimes: 1, usedBefore: 333 } as const
  const cases = casesOf({ paid: 1001, holding })
  expect(cases.merchants_cause.figures?.principal.result).toBe(667)
  expect(cases.consumers_cause.figures?.principal.result).toBe(667)
})

describe('art. 22, unlimited use', () => {
  it('goes by time, the day of rescission not counted as had, whoever caused it', () => {
    const facts = { paid: 365_000, holding: unlimited, rescindedOn: '2026-04-11', paidBackOn: '2026-04-21' }
    const byMerchant = casesOf({ ...facts, cause: 'merchant' })
    expect(byMerchant.unlimited).toMatchObject({
      applies: true,
      articles: [15, 16, 17, 22],
      figures: {
        used: { name: 'used_by_days', terms: { usedDays: { days: 100 }, days: { days: 365 } }, result: 100_000 },
        principal: { result: 265_000 },
        interest: { rate: { kind: 'lpr_1y' }, minor: 265 },
      },
    })
    expect(casesOf({ ...facts, cause: 'consumer' }).unlimited.figures).toMatchObject({
      principal: { result: 265_000 },
      interest: { rate: { kind: 'deposit_1y' }, minor: 106 },
    })
    for (const kind of ['merchants_cause', 'consumers_cause'] as const) {
      expect(byMerchant[kind]).toMatchObject({ refusal: { code: 'card_law.goes_by_time' }, figures: null })
    }
    expect(casesOf({ ...facts, cause: null }).unlimited).toMatchObject({
      applies: false,
      refusal: { code: 'card_law.cause_open' },
    })
  })

  it('leaves out days on which the card was frozen', () => {
    const holding = { ...unlimited, endsOn: '2027-01-30', pausedDays: 30 }
    const { figures } = casesOf({
      paid: 365_000,
      holding,
      rescindedOn: '2026-05-11',
      paidBackOn: '2026-05-11',
      cause: 'merchant',
    }).unlimited
    expect(figures?.principal.result).toBe(265_000)
  })

  it.each([
    ['2025-12-01', 365_000],
    ['2026-01-01', 365_000],
    ['2026-12-31', 1000],
    ['2027-06-01', 0],
  ])('rescinded on %s: %i', (rescindedOn, principal) => {
    const facts = {
      paid: 365_000,
      holding: unlimited,
      rescindedOn,
      paidBackOn: rescindedOn,
      cause: 'merchant',
    } as const
    expect(casesOf(facts).unlimited.figures).toMatchObject({ principal: { result: principal }, beyond: 0 })
  })

  it('within seven days too', () => {
    const facts = { paid: 365_000, holding: { ...unlimited, startsOn: '2025-06-03', endsOn: '2026-06-02' } }
    const days = { askedOn: '2025-06-08', rescindedOn: '2025-06-08', paidBackOn: '2025-06-08' }
    expect(casesOf({ ...facts, ...days }).within_days).toMatchObject({
      applies: true,
      articles: [14, 22],
      figures: { principal: { result: 360_000 }, interest: null },
    })
  })
})

it('each case holds where its own rule is on', () => {
  const early = {
    askedOn: '2025-06-09',
    rescindedOn: '2025-06-09',
    paidBackOn: '2025-06-09',
    cause: 'merchant',
  } as const
  const applying = (parameters: RefundFacts['parameters']) =>
    Object.values(casesOf({ ...early, parameters }))
      .filter(({ applies }) => applies)
      .map(({ kind }) => kind)
  const { cooling_off, refund } = vector.parameters
  expect(applying({ cooling_off, refund })).toEqual(['within_days', 'merchants_cause'])
  expect(applying({ cooling_off, refund: null })).toEqual(['within_days'])
  expect(applying({ cooling_off: null, refund })).toEqual(['merchants_cause'])
  expect(casesOf({ ...early, parameters: { cooling_off, refund: null } }).consumers_cause.refusal).toEqual({
    code: 'card_law.refund_not_set',
    params: {},
  })
})

describe('facts that contradict themselves', () => {
  const stored = vector.holding
  const times = { kind: 'count', times: 10, bonusTimes: 2, usedTimes: 3, usedBefore: 80_000 } as const
  const yuan = (minor: number) => ({ minor, currency: 'CNY' })
  const refused: [Partial<RefundFacts>, string, Record<string, unknown>?][] = [
    [{ parameters: parametersOn(chinaLaw, '2025-04-30') }, 'card_law.refund_not_set'],
    [{ askedOn: '2025-06-01' }, 'card_law.asked_before_payment'],
    [{ contractOn: '2026-03-03' }, 'card_law.rescinded_before_contract'],
    [{ paidBackOn: '2026-03-01' }, 'card_law.paid_back_before_rescission'],
    [
      { holding: { ...stored, used: 400_001, usedBefore: 500_000 } as RefundFacts['holding'] },
      'card_law.used_over_prepaid',
      { used: yuan(400_001), prepaid: yuan(400_000) },
    ],
    [
      { holding: { ...stored, usedBefore: 359_399 } as RefundFacts['holding'] },
      'card_law.used_below_discount',
      { least: yuan(359_400) },
    ],
    [{ holding: { ...times, usedTimes: 13 } }, 'card_law.used_over_times', { used: 13, times: 12 }],
    [{ holding: { ...times, usedBefore: 74_999 } }, 'card_law.used_below_discount', { least: yuan(75_000) }],
    [{ holding: { ...unlimited, endsOn: '2025-12-31' } }, 'card_law.term_reversed'],
    [{ holding: { ...unlimited, pausedDays: 61 } }, 'card_law.paused_too_long', { most: 60 }],
    [{ holding: { ...unlimited, endsOn: '2026-01-10', pausedDays: 10 } }, 'card_law.paused_too_long', { most: 9 }],
    [{ holding: { ...unlimited, startsOn: '2026-04-01', pausedDays: 1 } }, 'card_law.paused_too_long', { most: 0 }],
  ]
  it.each(refused)('%j: %s', (change, code, params = {}) => {
    expect(refundCases({ ...vector, ...change })).toEqual({ ok: false, refusal: { code, params } })
  })
})
