import { describe, expect, it } from 'vitest'
import type { Decision } from '../decision/decision.ts'
import { decideFranchiseeStatus, decideGrowth } from './decide-franchisee-status.ts'
import { decideManager } from './decide-manager.ts'
import { decidePosting, type PostingRequest } from './decide-posting.ts'
import { decideStaffStatus } from './decide-staff-status.ts'
import { decideStoreStatus } from './decide-store-status.ts'

const answer = (decision: Decision<unknown>) => (decision.ok ? decision.value : decision.refusal.code)
const today = '2026-11-21'

describe('decidePosting', () => {
  const request: PostingRequest = {
    staff: { franchiseeId: 'f1', status: 'active', hiredOn: '2026-01-01' },
    store: { id: 's2', franchiseeId: 'f1', status: 'open' },
    fromOn: '2026-11-01',
    postings: [{ fromOn: '2026-01-01', storeId: 's1' }],
    today,
  }
  const decide = (change: Partial<PostingRequest>) => answer(decidePosting({ ...request, ...change }))
  const store = { id: 's2', franchiseeId: 'f1', status: 'open' } as const

  it('moves to another store of the same franchisee', () => {
    expect(decide({})).toEqual({ fromOn: '2026-11-01', storeId: 's2', isCurrent: true })
  })

  it('moves to the office', () => {
    expect(decide({ store: null, fromOn: today })).toEqual({ fromOn: today, storeId: null, isCurrent: true })
  })

  it('writes up a posting that a later one has ended', () => {
    const postings = [...request.postings, { fromOn: '2026-11-10', storeId: 's1' }]
    expect(decide({ postings })).toMatchObject({ isCurrent: false })
  })

  it.each([
    [{ fromOn: '2026-11-22' }, 'posting.in_future'],
    [{ fromOn: '2025-12-31' }, 'posting.before_hire'],
    [{ fromOn: '2026-01-01' }, 'posting.same_day_exists'],
    [{ store: { ...store, id: 's1' } }, 'posting.already_there'],
    [{ store: { ...store, franchiseeId: 'f2' } }, 'store.of_other_franchisee'],
    [{ store: { ...store, status: 'closed' as const } }, 'store.closed'],
    [{ staff: { ...request.staff, status: 'left' as const } }, 'staff.left'],
  ])('%j: %s', (change, code) => {
    expect(decide(change)).toBe(code)
  })
})

describe('decideStaffStatus', () => {
  const before = { status: 'active', hiredOn: '2026-01-01', leftOn: null } as const
  const gone = { ...before, status: 'left', leftOn: '2026-06-30' } as const
  it.each([
    [before, {}, before],
    [before, { status: 'suspended' as const }, { ...before, status: 'suspended' }],
    [before, { status: 'left' as const }, { ...before, status: 'left', leftOn: today }],
    [before, { status: 'left' as const, leftOn: '2026-05-01' }, { ...before, status: 'left', leftOn: '2026-05-01' }],
    [gone, { leftOn: '2026-07-01' }, { ...gone, leftOn: '2026-07-01' }],
    [gone, { status: 'active' as const }, before],
    [before, { leftOn: '2026-05-01' }, 'staff.left_day_without_leaving'],
    [before, { status: 'left' as const, leftOn: '2026-11-22' }, 'staff.left_in_future'],
    [before, { status: 'left' as const, leftOn: '2025-12-31' }, 'staff.left_before_hire'],
    [gone, { hiredOn: '2026-08-01' }, 'staff.left_before_hire'],
  ])('%j with %j: %j', (was, change, expected) => {
    expect(answer(decideStaffStatus({ isOwn: false, before: was, change, today }))).toEqual(expected)
  })

  it('leaves one’s own status to others, and the rest to oneself', () => {
    const decide = (change: { status?: 'suspended' | 'left'; hiredOn?: string }) =>
      answer(decideStaffStatus({ isOwn: true, before, change, today }))
    expect(decide({ status: 'suspended' })).toBe('staff.own_status')
    expect(decide({ status: 'left' })).toBe('staff.own_status')
    expect(decide({ hiredOn: '2026-02-01' })).toEqual({ ...before, hiredOn: '2026-02-01' })
  })
})

describe('decideStoreStatus', () => {
  const before = { status: 'open', closedOn: null } as const
  it.each([
    [{ status: 'closed' as const }, { status: 'closed', closedOn: today }],
    [
      { status: 'closed' as const, closedOn: '2026-10-31' },
      { status: 'closed', closedOn: '2026-10-31' },
    ],
    [{ status: 'closed' as const, closedOn: '2026-11-22' }, 'store.closed_in_future'],
    [{ closedOn: '2026-10-31' }, 'store.closed_day_without_closing'],
    [{ status: 'suspended' as const }, { status: 'suspended', closedOn: null }],
  ])('%j: %j', (change, expected) => {
    expect(answer(decideStoreStatus({ before, change, today }))).toEqual(expected)
  })
})

describe('franchisees and managers', () => {
  it('ends a franchisee when its last store has closed', () => {
    expect(answer(decideFranchiseeStatus('ended', 1))).toBe('franchisee.stores_still_open')
    expect(answer(decideFranchiseeStatus('ended', 0))).toEqual({ status: 'ended' })
    expect(answer(decideFranchiseeStatus('suspended', 3))).toEqual({ status: 'suspended' })
    expect(answer(decideGrowth('ended'))).toBe('franchisee.ended')
    expect(answer(decideGrowth('suspended'))).toBeNull()
  })

  it('lets nobody report to themselves, at any distance', () => {
    expect(answer(decideManager('a', 'a', []))).toBe('staff.manager_is_self')
    expect(answer(decideManager('a', 'c', ['b', 'a']))).toBe('staff.manager_in_circle')
    expect(answer(decideManager('a', 'c', ['b']))).toEqual({ managerStaffId: 'c' })
    expect(answer(decideManager('a', null, []))).toEqual({ managerStaffId: null })
  })
})
