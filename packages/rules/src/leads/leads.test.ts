import { describe, expect, it } from 'vitest'
import { burnRate } from './burn-rate.ts'
import { changeLeadInput } from './change-lead.input.ts'
import {
  afterVoid,
  decideChange,
  decideContact,
  decideHolder,
  decideNextStep,
  decideReopening,
  decideTouch,
  decideWin,
} from './decide-lead.ts'
import { decideLeadRule, decideTake } from './decide-take.ts'
import { poolDays } from './pool-days.ts'
import { recordLeadInput } from './record-lead.input.ts'

const code = (decision: { ok: boolean; refusal?: { code: string } }) => (decision.ok ? null : decision.refusal?.code)
const today = '2026-11-22'

import { setLeadRuleInput } from './set-lead-rule.input.ts'

describe('a new lead', () => {
  const lead = { storeId: 's', name: '王先生', source: 'walk_in', grade: 'B', idempotencyKey: 'abcdefgh' }
  it('has a phone or a plate to be found by', () => {
    const wrong = recordLeadInput.safeParse({ ...lead, phone: ' ' })
    expect(wrong.error?.issues[0]?.path).toEqual(['phone'])
    expect(recordLeadInput.safeParse({ ...lead, plate: '浙A12345' }).success).toBe(true)
  })
  it('takes no phone with asterisks, no unknown source or grade and no control characters', () => {
    for (const more of [{ phone: '138****8000' }, { source: 'dream' }, { grade: 'E' }, { sourceNote: 'a\u0007' }])
      expect(recordLeadInput.safeParse({ ...lead, phone: '13800138000', ...more }).success).toBe(false)
  })
})

it('a change leaves alone what it doesn’t name, and clears what is empty', () => {
  const { data } = changeLeadInput.safeParse({ id: 'l', revision: 1, phone: '', idempotencyKey: 'abcdefgh' })
  expect(data).toEqual({ id: 'l', revision: 1, phone: null, idempotencyKey: 'abcdefgh' })
})

describe('who may have a lead', () => {
  const store = { id: 's', status: 'open' } as const
  it.each([
    [{ store: { ...store, status: 'closed' }, staff: null }, 'lead.store_closed'],
    [{ store, staff: { storeId: 's', status: 'left' } }, 'lead.staff_not_active'],
    [{ store, staff: { storeId: 't', status: 'active' } }, 'lead.staff_elsewhere'],
    [{ store, staff: { storeId: 's', status: 'active' } }, null],
    [{ store, staff: null }, null],
  ] as const)('%o', (place, expected) => expect(code(decideHolder(place))).toBe(expected))
})

describe('a next step', () => {
  it('isn’t planned for a day that is over, unless it stood there', () => {
    expect(code(decideNextStep({ nextStepOn: '2026-11-21', today }))).toBe('lead.next_step_in_past')
    expect(code(decideNextStep({ nextStepOn: '2026-11-21', today }, '2026-11-21'))).toBeNull()
    expect(code(decideNextStep({ nextStepOn: today, today }))).toBeNull()
    expect(code(decideNextStep({ nextStepOn: null, today }))).toBeNull()
  })
})

describe('a touch', () => {
  const next = { nextStepOn: null, today }
  it('is of an open lead that is somebody’s', () => {
    expect(code(decideTouch({ status: 'won', staffId: 'a' }, next))).toBe('lead.not_open')
    expect(code(decideTouch({ status: 'open', staffId: null }, next))).toBe('lead.nobodys')
    expect(code(decideTouch({ status: 'open', staffId: 'a' }, { ...next, nextStepOn: '2026-11-01' }))).toBe(
      'lead.next_step_in_past',
    )
    expect(code(decideTouch({ status: 'open', staffId: 'a' }, next))).toBeNull()
  })
})

it('what is closed isn’t changed', () => {
  expect(code(decideChange({ status: 'lost' }))).toBe('lead.not_open')
  expect(code(decideChange({ status: 'open' }))).toBeNull()
})

it('somebody keeps a phone or a plate, whatever is changed', () => {
  const before = { phone: '13800138000', plate: null }
  expect(code(decideContact({ phone: null }, before))).toBe('lead.unfindable')
  expect(code(decideContact({ phone: null, plate: '浙A12345' }, before))).toBeNull()
  expect(code(decideContact({}, { phone: null, plate: null }))).toBeNull()
})

describe('the end of a lead', () => {
  it('is won by a sale of its own store, while it is open', () => {
    expect(code(decideWin({ status: 'lost', storeId: 's' }, { storeId: 's' }))).toBe('lead.not_open')
    expect(code(decideWin({ status: 'open', storeId: 's' }, { storeId: 't' }))).toBe('lead.other_store')
    expect(code(decideWin({ status: 'open', storeId: 's' }, { storeId: 's' }))).toBeNull()
  })
  it('is taken back where it was lost, or its sale was voided', () => {
    expect(code(decideReopening({ status: 'won', erasedAt: null }))).toBe('lead.not_lost')
    expect(code(decideReopening({ status: 'lost', erasedAt: null }))).toBeNull()
    expect(code(decideReopening({ status: 'lost', erasedAt: new Date(0) }))).toBe('lead.erased')
    expect(afterVoid(false)).toEqual({ status: 'open', lostReason: null })
    expect(afterVoid(true)).toEqual({ status: 'lost', lostReason: 'duplicate' })
  })
})

describe('the pool', () => {
  const rule = { quietDays: 15, warnDays: 3, maxOpen: 2 }
  it.each([
    ['2026-11-01', 0, true, true],
    ['2026-11-02', 1, true, false],
    ['2026-11-04', 3, true, false],
    ['2026-11-05', 4, false, false],
    ['2026-10-01', -31, true, true],
  ])('quiet since %s on the 16th: %i days left', (quietSince, daysLeft, warns, returns) => {
    expect(poolDays(quietSince, rule, '2026-11-16')).toMatchObject({ daysLeft, warns, returns })
  })
  it('gives no more than the rule allows, and anything without one', () => {
    expect(code(decideTake(2, rule))).toBe('lead.too_many_open')
    expect(code(decideTake(1, rule))).toBeNull()
    expect(code(decideTake(1_000, { maxOpen: null }))).toBeNull()
    expect(code(decideTake(1_000, null))).toBeNull()
  })
  it('has rules from today on, whose warning comes before the end', () => {
    expect(code(decideLeadRule('2026-11-21', today))).toBe('lead_rule.in_past')
    expect(code(decideLeadRule(today, today))).toBeNull()
    const set = (more: object) =>
      setLeadRuleInput.safeParse({ ...rule, fromOn: today, idempotencyKey: 'abcdefgh', ...more })
    expect(set({}).success).toBe(true)
    expect(set({ warnDays: 15 }).error?.issues[0]?.path).toEqual(['warnDays'])
    for (const wrong of [{ quietDays: 0 }, { quietDays: 366 }, { warnDays: -1 }, { maxOpen: 0 }, { quietDays: 1.5 }])
      expect(set(wrong).success).toBe(false)
  })
})

describe('the burn rate of a card', () => {
  it('says nothing of too few uses, of too few days and of what is empty', () => {
    expect(burnRate({ days: 60, times: 2, used: 100, left: 100 })).toBeNull()
    expect(burnRate({ days: 13, times: 5, used: 100, left: 100 })).toBeNull()
    expect(burnRate({ days: 60, times: 5, used: 100, left: 0 })).toBeNull()
    expect(burnRate({ days: 60, times: 5, used: 0, left: 100 })).toBeNull()
  })
  it('is what is left by what a day takes, rounded down', () => {
    expect(burnRate({ days: 60, times: 6, used: 60_000, left: 19_900 })).toBe(19)
    expect(burnRate({ days: 30, times: 3, used: 3, left: 2 })).toBe(20)
  })
})
