import { describe, expect, it } from 'vitest'
import { chinaLaw } from './parameters/china.ts'
import { decideLawChange } from './parameters/decide-law-change.ts'
import { lawEntry } from './parameters/law-entry.ts'
import { lawFigures } from './parameters/law-figures.ts'
import { lawRules } from './parameters/law-rule.ts'
import { lawEntryIn, setCardLawInput } from './parameters/set-card-law.input.ts'
import { decideRate, type RateChange } from './rates/decide-rate.ts'
import { setRateInput } from './rates/set-rate.input.ts'

const input = {
  ...{
    rule: 'face_value',
    validFrom: '2026-12-01',
    on: true,
    source: '国办发〔2011〕25号',
    idempotencyKey: 'set-card-law',
  },
  figures: [
    { name: 'bearerMax', value: 100_000 },
    { name: 'namedMax', value: 500_000 },
  ],
}
const issuesOf = (given: object) =>
  setCardLawInput.safeParse({ ...input, ...given }).error?.issues.map(({ path }) => path.join('.')) ?? []

describe('what the law asks', () => {
  it('has the figures of its entries, each rule its own', () => {
    for (const rule of lawRules) {
      const shape = lawEntry.options.find((one) => one.shape.rule.value === rule)?.shape ?? {}
      const figures = Object.keys(shape).filter((key) => !['rule', 'validFrom', 'on', 'source'].includes(key))
      expect([rule, lawFigures[rule].map(({ name }) => name)]).toEqual([rule, figures])
    }
  })

  it('is read back as it was written, all of China’s', () => {
    for (const entry of chinaLaw) {
      const { rule, validFrom, on, source, ...named } = entry
      const figures = Object.entries(named).map(([name, value]) => ({ name, value }))
      const read = setCardLawInput.parse({
        ...{ rule, validFrom, on, source, figures },
        idempotencyKey: 'set-card-law',
      })
      expect(lawEntryIn(read)).toEqual(entry)
    }
  })

  it.each([
    ['a figure of another rule', { figures: [...input.figures, { name: 'years', value: 1 }] }, ['figures.2.value']],
    ['one twice', { figures: [...input.figures, input.figures[0]] }, ['figures.2.value']],
    ['one missing', { figures: [input.figures[0]] }, ['figures']],
    [
      'zero where there must be something',
      { figures: [{ name: 'bearerMax', value: 0 }, input.figures[1]] },
      ['figures.0.value'],
    ],
    ['below zero', { figures: [{ name: 'bearerMax', value: -1 }, input.figures[1]] }, ['figures.0.value']],
    ['enormous', { figures: [{ name: 'bearerMax', value: 1e15 }, input.figures[1]] }, ['figures.0.value']],
    ['no day', { validFrom: '2026-02-30' }, ['validFrom']],
    ['no source', { source: ' ' }, ['source']],
  ])('isn’t taken with %s', (_, change, paths) => expect([...new Set(issuesOf(change))]).toEqual(paths))

  it('changes from tomorrow on, never for a day that has begun', () => {
    for (const day of ['2026-11-19', '2026-11-20'])
      expect(decideLawChange(day, '2026-11-20')).toMatchObject({ refusal: { code: 'card_law.begun' } })
    expect(decideLawChange('2026-11-21', '2026-11-20').ok).toBe(true)
  })
})

describe('a rate', () => {
  const row = (fromOn: string, ppm: number) => ({ kind: 'lpr_1y' as const, fromOn, ppm, source: '公告' })
  const rows = [row('2026-01-20', 30_000), row('2026-03-20', 31_000)]
  const given = { ...row('2026-04-20', 32_000), knownUntil: '2026-05-19', reason: null }
  const ask = (change: Partial<RateChange['given']> = {}, more: Partial<RateChange> = {}) =>
    decideRate({ rows, knownUntil: '2026-04-19', given: { ...given, ...change }, today: '2026-05-20', ...more })

  it('is added after what is known, or before it, without a word', () => {
    expect(ask()).toMatchObject({ value: { isCorrection: false, rows: [...rows, row('2026-04-20', 32_000)] } })
    expect(ask({ fromOn: '2025-10-20', ppm: 29_000 })).toMatchObject({ value: { isCorrection: false } })
    expect(ask({}, { rows: [], knownUntil: null })).toMatchObject({ value: { rows: [row('2026-04-20', 32_000)] } })
  })

  it('that is the same again only answers for longer', () =>
    expect(ask({ fromOn: '2026-03-20', ppm: 31_000 })).toMatchObject({ value: { isCorrection: false, rows } }))

  it('for days that were answered for takes a reason', () => {
    for (const fromOn of ['2026-03-20', '2026-02-20']) {
      expect(ask({ fromOn })).toMatchObject({ refusal: { code: 'card_law.rate_reason' } })
      expect(ask({ fromOn, reason: '录错' })).toMatchObject({ value: { isCorrection: true } })
    }
  })

  it('is answered for until today at most, and for no less than before', () => {
    expect(ask({ knownUntil: '2026-05-21' })).toMatchObject({ refusal: { code: 'card_law.rate_of_days_to_come' } })
    expect(ask({ knownUntil: '2026-04-19' })).toMatchObject({ refusal: { params: { until: '2026-04-20' } } })
    expect(ask({ fromOn: '2025-01-20', knownUntil: '2026-04-18' })).toMatchObject({
      refusal: { code: 'card_law.rate_known_to', params: { until: '2026-04-19' } },
    })
  })

  it('is written as percent', () => {
    const written = { ...given, rate: '3.45%', idempotencyKey: 'set-a-rate', ppm: undefined }
    const { ppm: _, ...typed } = written
    expect(setRateInput.parse(typed).rate).toBe(34_500)
    for (const rate of ['', '-1', '1.23456', '101'])
      expect(setRateInput.safeParse({ ...typed, rate }).success).toBe(false)
  })
})
