import { describe, expect, it } from 'vitest'
import { chinaLaw } from './china.ts'
import { defaultLaw } from './default-law.ts'
import { keepUntil } from './keep-until.ts'
import { lawEntries } from './law-entries.ts'
import { lawRules } from './law-rule.ts'
import { parametersOn } from './parameters-on.ts'

describe('China’s law', () => {
  it('is sound, and sets each rule with its source', () => {
    expect(lawEntries.parse(chinaLaw)).toEqual(chinaLaw)
    expect(chinaLaw.map(({ rule }) => rule)).toEqual(lawRules)
    for (const { source } of chinaLaw) expect(source).toMatch(/国办发〔2011〕25号|商务部令2012年第9号|法释〔2025〕4号/)
  })

  it('holds rule by rule from its own day', () => {
    const holding = (date: string) => {
      const parameters = parametersOn(chinaLaw, date)
      return lawRules.filter((rule) => parameters[rule] !== null)
    }
    expect(holding('2011-05-22')).toEqual([])
    expect(holding('2011-05-23')).toEqual(['face_value', 'real_name', 'transfer', 'validity'])
    expect(holding('2012-11-01')).toEqual(lawRules.filter((rule) => rule !== 'cooling_off' && rule !== 'refund'))
    expect(holding('2025-04-30')).not.toContain('refund')
    expect(holding('2025-05-01')).toEqual(lawRules)
  })

  it('is where a chain in China begins, and no other', () => {
    expect(defaultLaw({ locale: 'zh', currency: 'CNY' })).toBe(chinaLaw)
    expect(defaultLaw({ locale: 'en', currency: 'CNY' })).toEqual([])
    expect(defaultLaw({ locale: 'zh', currency: 'HKD' })).toEqual([])
    expect(Object.values(parametersOn([], '2026-11-22'))).toEqual(lawRules.map(() => null))
  })
})

describe('parametersOn', () => {
  const seven = { rule: 'cooling_off', validFrom: '2025-05-01', on: true, source: 'a', days: 7 } as const
  const ten = { ...seven, validFrom: '2026-07-01', days: 10, source: 'b' } as const
  const off = { ...seven, validFrom: '2027-01-01', on: false } as const
  const entries = [off, seven, ten]

  it.each([
    ['2025-04-30', undefined],
    ['2025-05-01', 7],
    ['2026-06-30', 7],
    ['2026-07-01', 10],
    ['2027-01-01', undefined],
  ])('on %s: %s days', (date, days) => {
    expect(parametersOn(entries, date).cooling_off?.days).toBe(days)
  })
})

describe('lawEntries', () => {
  const entry = { rule: 'refund', validFrom: '2025-05-01', on: true, source: '法释〔2025〕4号' }

  it.each([
    [[entry, entry], 'repeated'],
    [[{ ...entry, validFrom: '2025-02-30' }], 'invalid_date'],
    [[{ ...entry, source: ' ' }], 'required'],
  ])('%j: %s', (entries, code) => {
    const found = lawEntries.safeParse(entries).error?.issues[0]
    expect(found).toMatchObject({ params: { issue: { code } } })
  })

  it('takes no figure that another rule has, no share above the whole, no days below one', () => {
    const custody = { ...entry, rule: 'custody', scale: 2000, group: 3000, brand: 4000 }
    expect(lawEntries.safeParse([custody]).success).toBe(true)
    expect(lawEntries.safeParse([{ ...custody, brand: 10_001 }]).success).toBe(false)
    expect(lawEntries.safeParse([{ ...entry, days: 7 }]).success).toBe(false)
    expect(lawEntries.safeParse([{ ...entry, rule: 'cooling_off', days: 0 }]).success).toBe(false)
    expect(lawEntries.safeParse([{ ...entry, rule: 'face_value', bearerMax: 0, namedMax: 1 }]).success).toBe(false)
  })
})

it('keeps records for as long as the parameter says', () => {
  expect(keepUntil('2024-02-29', parametersOn(chinaLaw, '2024-02-29'))).toBe('2029-02-28')
  expect(keepUntil('2024-02-29', { records: null })).toBeNull()
})
