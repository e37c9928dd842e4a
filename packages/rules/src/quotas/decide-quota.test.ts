import { describe, expect, it } from 'vitest'
import type { Role } from '../tenancy/role.ts'
import { scopeOf } from '../tenancy/role.ts'
import { type MonthSpan, naturalCalendar } from '../tenancy/sales-months/sales-calendar.ts'
import { decideQuota, isPostedIn, maySetLevel, type QuotaRequest } from './decide-quota.ts'
import { quotaLevels } from './quota-level.ts'

const chain = { franchiseeId: null, storeId: null, staffId: null }
const franchisee = { ...chain, franchiseeId: 'f1' }
const store = { ...franchisee, storeId: 's1' }
const rep = { ...store, staffId: 'r1' }
const postings = [{ fromOn: '2026-01-01', storeId: 's1' }]

function actor(role: Role): QuotaRequest['actor'] {
  const isStore = role === 'store_manager' || role === 'sales_rep'
  return {
    role,
    scope: scopeOf(role),
    franchiseeIds: role.startsWith('hq') ? [] : ['f1'],
    storeIds: isStore ? ['s1'] : [],
    staffId: role === 'sales_rep' ? 'r1' : null,
  }
}

const [october, november] = ['2026-10-01', '2026-11-01'].map(naturalCalendar.spanOf) as [MonthSpan, MonthSpan]

function decide(role: Role, place: QuotaRequest['place'], change: Partial<QuotaRequest> = {}) {
  const decision = decideQuota({
    actor: actor(role),
    place,
    month: '2026-10-01',
    span: naturalCalendar.spanOf(change.month ?? '2026-10-01'),
    store: place.storeId ? { franchiseeId: 'f1' } : null,
    staff: place.staffId ? { franchiseeId: 'f1', leftOn: null, postings } : null,
    target: 100,
    current: null,
    ...change,
  })
  return decision.ok ? decision.value.level : decision.refusal.code
}

describe('decideQuota', () => {
  it.each([
    ['hq_admin', 'chain', 'franchisee', 'store', 'staff'],
    ['hq_finance', 'access.not_allowed', 'access.not_allowed', 'access.not_allowed', 'access.not_allowed'],
    ['franchise_owner', 'quota.level_above', 'quota.level_above', 'store', 'staff'],
    ['store_manager', 'quota.level_above', 'quota.level_above', 'quota.level_above', 'staff'],
    ['sales_rep', 'access.not_allowed', 'access.not_allowed', 'access.not_allowed', 'access.not_allowed'],
  ] as const)('%s sets the chain: %s, a franchisee: %s, a store: %s, a rep: %s', (role, ...expected) => {
    expect([chain, franchisee, store, rep].map((place) => decide(role, place))).toEqual(expected)
    const levels = quotaLevels.filter((level) => (expected as readonly string[]).includes(level))
    expect(quotaLevels.filter((level) => maySetLevel(actor(role), level))).toEqual(levels)
  })

  it('lets nobody set quotas of others’ places', () => {
    const elsewhere = { store: { franchiseeId: 'f2' }, staff: { franchiseeId: 'f2', leftOn: null, postings } }
    expect(decide('franchise_owner', { ...store, franchiseeId: 'f2' }, elsewhere)).toBe('access.not_allowed')
    expect(decide('store_manager', { ...rep, storeId: 's2' })).toBe('access.not_allowed')
  })

  it.each([
    [store, { store: { franchiseeId: 'f2' } }, 'quota.store_elsewhere'],
    [rep, { staff: { franchiseeId: 'f2', leftOn: null, postings } }, 'quota.staff_elsewhere'],
    [rep, { staff: { franchiseeId: 'f1', leftOn: null, postings: [] } }, 'quota.staff_not_there'],
    [rep, { month: '2025-12-01' }, 'quota.staff_not_there'],
    [rep, { month: '2025-12-01', target: null }, 'staff'],
    [store, { month: '1989-12-01' }, 'quota.month_out_of_range'],
    [store, { month: '2026-10-02' }, 'quota.month_out_of_range'],
    [store, { expected: 50 }, 'quota.changed_meanwhile'],
    [store, { expected: 50, current: 60 }, 'quota.changed_meanwhile'],
    [store, { expected: null, current: 60 }, 'quota.changed_meanwhile'],
    [store, { expected: 60, current: 60 }, 'store'],
    [store, { expected: null }, 'store'],
    [store, { current: 60 }, 'store'],
    [store, { month: '2100-12-01' }, 'store'],
  ] as const)('%j with %j: %s', (place, change, answer) => {
    expect(decide('hq_admin', place, change)).toBe(answer)
  })
})

describe('isPostedIn', () => {
  const moves = [
    { fromOn: '2026-10-12', storeId: 's2' },
    { fromOn: '2026-03-15', storeId: 's1' },
    { fromOn: '2026-12-01', storeId: null },
  ]

  it.each([
    ['s1', '2026-02-01', false],
    ['s1', '2026-03-01', true],
    ['s1', '2026-09-01', true],
    ['s1', '2026-10-01', true],
    ['s1', '2026-11-01', false],
    ['s2', '2026-09-01', false],
    ['s2', '2026-10-01', true],
    ['s2', '2026-11-01', true],
    ['s2', '2026-12-01', false],
  ])('in %s in %s: %s', (storeId, month, isThere) => {
    expect(isPostedIn(moves, null, storeId, naturalCalendar.spanOf(month))).toBe(isThere)
  })

  it('holds from a month’s last day', () => {
    expect(isPostedIn([{ fromOn: '2026-10-31', storeId: 's3' }], null, 's3', october)).toBe(true)
    expect(isPostedIn([{ fromOn: '2026-11-01', storeId: 's3' }], null, 's3', october)).toBe(false)
  })

  it('ends with the employment', () => {
    expect(isPostedIn(moves, '2026-11-01', 's2', november)).toBe(true)
    expect(isPostedIn(moves, '2026-10-31', 's2', november)).toBe(false)
  })
})
