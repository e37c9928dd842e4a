import { describe, expect, it } from 'vitest'
import { createInvitationInput } from './create-invitation.input.ts'
import { decideAcceptance, decidePostPlace, decideRenewal } from './decide-invitation.ts'
import { invitationExpiry, invitationStatus } from './invitation-status.ts'
import { nextNumber } from './next-number.ts'
import { suggestSlug } from './suggest-slug.ts'

const now = new Date('2026-11-20T04:00:00Z')
const before = new Date('2026-11-19T04:00:00Z')
const fresh = { acceptedAt: null, revokedAt: null, expiresAt: invitationExpiry(now), issue: 2 }
const codeOf = (decision: ReturnType<typeof decideRenewal>) => (decision.ok ? null : decision.refusal.code)

describe('an invitation', () => {
  it('holds seven days', () => expect(invitationExpiry(now).toISOString()).toBe('2026-11-27T04:00:00.000Z'))

  it.each([
    ['pending', fresh, 2, null],
    ['accepted', { ...fresh, acceptedAt: before }, 2, 'invitation.used'],
    ['revoked', { ...fresh, revokedAt: before }, 2, 'invitation.revoked'],
    ['expired', { ...fresh, expiresAt: now }, 2, 'invitation.expired'],
    ['pending', fresh, 1, 'invitation.expired'],
    ['pending', fresh, 3, 'invitation.expired'],
  ] as const)('%s, by %j with a link of issue %i', (status, invitation, issue, code) => {
    expect(invitationStatus(invitation, now)).toBe(status)
    expect(codeOf(decideAcceptance(invitation, issue, now))).toBe(code)
  })

  it('is renewed unless somebody has joined by it', () => {
    expect(codeOf(decideRenewal({ ...fresh, revokedAt: before }))).toBeNull()
    expect(codeOf(decideRenewal({ ...fresh, expiresAt: before }))).toBeNull()
    expect(codeOf(decideRenewal({ ...fresh, acceptedAt: before }))).toBe('invitation.used')
  })
})

describe('decidePostPlace', () => {
  const franchisee = { id: 'f', status: 'active' } as const
  const store = { franchiseeId: 'f', status: 'open' } as const
  const staff = { franchiseeId: 'f', status: 'active' } as const
  it.each([
    ['headquarters', { franchisee: null, store: null, staff: null }, null],
    ['a store', { franchisee, store, staff }, null],
    ['a store that opens soon', { franchisee, store: { ...store, status: 'opening' }, staff: null }, null],
    [
      'a franchise that has ended',
      { franchisee: { ...franchisee, status: 'ended' }, store, staff },
      'franchisee.ended',
    ],
    ['a closed store', { franchisee, store: { ...store, status: 'closed' }, staff }, 'store.closed'],
    ['another’s store', { franchisee, store: { ...store, franchiseeId: 'g' }, staff }, 'store.of_other_franchisee'],
    ['another’s rep', { franchisee, store, staff: { ...staff, franchiseeId: 'g' } }, 'staff.of_other_franchisee'],
    ['who has left', { franchisee, store, staff: { ...staff, status: 'left' } }, 'staff.left'],
  ] as const)('%s', (_, place, code) => expect(codeOf(decidePostPlace(place))).toBe(code))
})

describe('createInvitationInput', () => {
  const person = { name: '李雷', locale: 'zh' }
  it.each([
    [{ role: 'hq_finance' }, []],
    [{ role: 'franchise_owner' }, ['franchiseeId']],
    [{ role: 'franchise_owner', newFranchisee: { name: '杭州捷达' } }, []],
    [{ role: 'franchise_owner', newFranchisee: { name: '' } }, ['newFranchisee.name']],
    [{ role: 'store_manager', franchiseeId: 'f' }, ['storeId']],
    [{ role: 'sales_rep', staffId: 't' }, []],
    [{ role: 'sales_rep', storeId: 's', name: '' }, ['name']],
    [{ role: 'ceo' }, ['role']],
  ])('%j: %j', (given, paths) => {
    const read = createInvitationInput.safeParse({ ...person, ...given })
    expect(read.success ? [] : read.error.issues.map(({ path }) => path.join('.'))).toEqual(paths)
  })
})

describe('suggestSlug', () => {
  it.each([
    ['捷净汽车', 'jiejingqiche'],
    ['North Wind', 'north-wind'],
    ['Café Zoë & Söhne', 'cafe-zoe-sohne'],
    ['捷净 24H', 'jiejing24h'],
    ['！？', ''],
    ['the quick brown fox jumps over the lazy dog', 'the-quick-brown-fox-jumps-over-the-lazy'],
  ])('%s → %s', (name, slug) => expect(suggestSlug(name)).toBe(slug))
})

describe('nextNumber', () => {
  it.each([
    [[], 'E0001'],
    [['E0001', 'E0009', 'E12', '1001', 'X0100'], 'E0010'],
    [['E9999'], 'E10000'],
  ])('after %j comes %s', (taken, next) => expect(nextNumber('E', 4, taken)).toBe(next))
})
