import { describe, expect, it } from 'vitest'
import { addPostInput } from './add-post.input.ts'
import { decideAccountStatus } from './decide-account-status.ts'
import { decideEndOfPost } from './decide-end-of-post.ts'
import { mayGive, rolesGivenBy } from './may-give.ts'
import { type Role, roles } from './role.ts'

/** Written from the requirements: who is invited, and given posts, by whom. */
const givers: Record<Role, readonly Role[]> = {
  hq_admin: ['hq_admin'],
  hq_finance: ['hq_admin'],
  franchise_owner: ['hq_admin'],
  store_manager: ['hq_admin', 'franchise_owner'],
  sales_rep: ['hq_admin', 'franchise_owner', 'store_manager'],
}

describe('mayGive', () => {
  const pairs = roles.flatMap((giver) => roles.map((role) => [giver, role] as const))

  it.each(pairs)('a %s and the role %s', (giver, role) => {
    expect(mayGive(giver, role)).toBe(givers[role].includes(giver))
  })

  it('lists what it allows', () => {
    for (const giver of roles) expect(rolesGivenBy(giver)).toEqual(roles.filter((role) => mayGive(giver, role)))
  })
})

describe('decideEndOfPost', () => {
  const manager = { role: 'store_manager', hasEnded: false, isOwn: false } as const
  const admin = { role: 'hq_admin', hasEnded: false, isOwn: false } as const

  it.each([
    ['another’s only post', { post: manager, administrators: 1, postsOfAccount: 1 }, null],
    ['one of two own posts', { post: { ...manager, isOwn: true }, administrators: 1, postsOfAccount: 2 }, null],
    ['one’s last post', { post: { ...manager, isOwn: true }, administrators: 1, postsOfAccount: 1 }, 'post.own_last'],
    [
      'one that has ended',
      { post: { ...manager, hasEnded: true }, administrators: 1, postsOfAccount: 0 },
      'post.ended',
    ],
    ['one of two administrators', { post: admin, administrators: 2, postsOfAccount: 1 }, null],
    ['the last administrator', { post: admin, administrators: 1, postsOfAccount: 2 }, 'post.last_administrator'],
  ])('%s', (_, request, code) => {
    const decision = decideEndOfPost(request)
    expect(decision.ok ? null : decision.refusal.code).toBe(code)
  })
})

describe('decideAccountStatus', () => {
  it.each([
    ['another', { isOwn: false, to: 'suspended', otherAdministrators: 1 }, null],
    ['oneself', { isOwn: true, to: 'suspended', otherAdministrators: 1 }, 'account.own'],
    [
      'the last who could undo it',
      { isOwn: false, to: 'suspended', otherAdministrators: 0 },
      'post.last_administrator',
    ],
    ['another’s return', { isOwn: false, to: 'active', otherAdministrators: 0 }, null],
  ] as const)('%s', (_, request, code) => {
    const decision = decideAccountStatus(request)
    expect(decision.ok ? null : decision.refusal.code).toBe(code)
  })
})

describe('addPostInput', () => {
  const nowhere = { accountId: 'a' }
  it.each([
    [{ role: 'hq_finance' }, []],
    [{ role: 'hq_finance', franchiseeId: 'f' }, ['franchiseeId']],
    [{ role: 'franchise_owner' }, ['franchiseeId']],
    [{ role: 'franchise_owner', franchiseeId: 'f' }, []],
    [{ role: 'franchise_owner', franchiseeId: 'f', storeId: 's' }, ['storeId']],
    [{ role: 'store_manager', franchiseeId: 'f' }, ['storeId']],
    [{ role: 'sales_rep', storeId: 's', staffId: 't' }, []],
    [{ role: 'franchise_owner', franchiseeId: 'f', staffId: 't' }, ['staffId']],
  ])('%j: %j', (place, paths) => {
    const read = addPostInput.safeParse({ ...nowhere, ...place })
    expect(read.success ? [] : read.error.issues.map(({ path }) => path.join('.'))).toEqual(paths)
  })
})
