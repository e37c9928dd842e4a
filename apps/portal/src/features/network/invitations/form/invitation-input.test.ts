import { createInvitationInput } from '@hubcap/rules/network/create-invitation.input'
import { describe, expect, it } from 'vitest'
import { type InvitationDraft, invitationInput } from './invitation-input.ts'

const draft: InvitationDraft = {
  ...{ role: 'sales_rep', ownerOf: 'new', franchiseeId: 'f', newFranchisee: { name: '捷达' }, newStore: { name: ' ' } },
  ...{ storeId: 's', staffId: '', name: '李雷', email: '', phone: '', locale: 'zh' },
}

describe('invitationInput', () => {
  it.each([
    ['hq_finance', {}, {}],
    ['sales_rep', {}, { storeId: 's', staffId: null }],
    ['store_manager', { staffId: 't' }, { storeId: 's', staffId: 't' }],
    ['franchise_owner', {}, { newFranchisee: { name: '捷达' }, newStore: null }],
    [
      'franchise_owner',
      { newStore: { name: '一店' } },
      { newFranchisee: { name: '捷达' }, newStore: { name: '一店' } },
    ],
    ['franchise_owner', { ownerOf: 'existing' }, { franchiseeId: 'f' }],
  ] as const)('of a %s with %j holds %j', (role, change, place) => {
    const input = invitationInput({ ...draft, ...change, role })
    expect(input).toEqual({ role, name: '李雷', email: '', phone: '', locale: 'zh', ...place })
    expect(createInvitationInput.safeParse(input).success).toBe(true)
  })
})
