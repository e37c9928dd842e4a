import { describe, expect, test } from 'vitest'
import { workingCalendar } from './calendar/working-calendar.ts'
import { effectiveTarget } from './effective-target.ts'
import { type Employment, presenceOf, wholeOf } from './presence.ts'
import { firstQuotaRule, quotaRuleIn } from './quota-rule.ts'
import { setQuotaRuleInput } from './set-quota-rule.input.ts'

const calendar = workingCalendar('2026-11-01', '2026-11-30')
// November 2026 begins on a Sunday and has 21 working days.
const november = { from: '2026-11-01', to: '2026-11-30' }
const always: Employment = {
  ...{ hiredOn: '2025-01-01', leftOn: null, leaves: [] },
  postings: [{ fromOn: '2025-01-01', storeId: 'a' }],
}
const inNovember = (employment: Partial<Employment>, ramp: number[] = []) =>
  Object.fromEntries(
    [...presenceOf({ ...always, ...employment }, november, ramp, calendar)].map(([k, v]) => [k ?? '-', v]),
  )

describe('presence', () => {
  test('is every working day of who is there all the time', () => {
    expect(inNovember({})).toEqual({ a: 2100 })
  })

  test('begins with the day of hire and ends with the last day', () => {
    expect(inNovember({ hiredOn: '2026-11-30' })).toEqual({ a: 100 })
    expect(inNovember({ leftOn: '2026-11-02' })).toEqual({ a: 100 })
    expect(inNovember({ leftOn: '2026-10-31' })).toEqual({})
    expect(inNovember({ hiredOn: '2026-12-01' })).toEqual({})
  })

  test('leaves out leave, both ends of it, and counts no day twice', () => {
    const leaves = [
      { fromOn: '2026-11-02', toOn: '2026-11-03' },
      { fromOn: '2026-11-03', toOn: '2026-11-08' },
    ]
    expect(inNovember({ leaves })).toEqual({ a: 1600 })
  })

  test('goes with a posting from its day on, to the office too', () => {
    const postings = [
      { fromOn: '2026-11-16', storeId: null },
      { fromOn: '2025-01-01', storeId: 'a' },
      { fromOn: '2026-11-09', storeId: 'b' },
    ]
    expect(inNovember({ postings })).toEqual({ a: 500, b: 500, '-': 1100 })
  })

  test('grows with the months of service, whose days are those of the hire', () => {
    // The first month ends with 14 November: ten days at 30 %, eleven at 60 %.
    expect(inNovember({ hiredOn: '2026-10-15' }, [30, 60, 100])).toEqual({ a: 10 * 30 + 11 * 60 })
    expect(inNovember({ hiredOn: '2026-06-01' }, [30, 60, 100])).toEqual({ a: 2100 })
    expect(inNovember({ hiredOn: null }, [30, 60, 100])).toEqual({ a: 2100 })
    expect(inNovember({ hiredOn: '2026-11-01' }, [0])).toEqual({})
  })

  test('counts all days where none is a working day', () => {
    const golden = { from: '2026-10-01', to: '2026-10-07' }
    expect(wholeOf(presenceOf(always, golden, [], calendar))).toBe(700)
  })
})

describe('an effective target', () => {
  const of = (presentDays: number, basisDays: number | null) =>
    effectiveTarget({ target: 100_000, presentDays, basisDays })

  test('goes by the days that somebody is there, half up', () => {
    expect(of(1800, 2200)).toBe(81_818)
    expect(effectiveTarget({ target: 5, presentDays: 1, basisDays: 2 })).toBe(3)
    expect(of(0, 2200)).toBe(0)
    expect(of(2200, 1800)).toBe(122_222)
  })

  test('is the target itself where it is never prorated, or was meant for no day', () => {
    expect([of(1800, null), of(1800, 0)]).toEqual([100_000, 100_000])
  })
})

describe('a rule of quotas', () => {
  const rule = (fromMonth: string, prorates: boolean) => ({ fromMonth, prorates, ramp: [] })

  test('holds from its month on; the newest of one month is the one that counts', () => {
    const newestFirst = [rule('2026-03-01', false), rule('2026-05-01', true), rule('2026-03-01', true)]
    expect(quotaRuleIn(newestFirst, '2026-02-01')).toBe(firstQuotaRule)
    expect(quotaRuleIn(newestFirst, '2026-04-01')).toBe(newestFirst[0])
    expect(quotaRuleIn(newestFirst, '2026-06-01')).toBe(newestFirst[1])
  })

  test('has a ramp that never falls, of percents', () => {
    const paths = (ramp: number[]) =>
      setQuotaRuleInput
        .safeParse({
          fromMonth: '2026-12-01',
          prorates: true,
          ramp,
          basedOnRuleId: null,
          idempotencyKey: 'a-key-for-this',
        })
        .error?.issues.map(({ path }) => path.join('.'))
    expect(paths([30, 60, 100])).toBeUndefined()
    expect(paths([30, 20])).toEqual(['ramp.1'])
    expect(paths([101])).toEqual(['ramp.0'])
    expect(paths(Array(13).fill(100))).toEqual(['ramp'])
  })
})
