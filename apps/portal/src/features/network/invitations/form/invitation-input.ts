import type { CreateInvitationInput } from '@generated/graphql.ts'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { type Role, scopeOf } from '@hubcap/rules/tenancy/role'

/** What stands in the form. Which of it counts depends on the role. */
export type InvitationDraft = {
  role: Role
  /** Whether the owner's franchisee is there already or is made along. */
  ownerOf: 'existing' | 'new'
  franchiseeId: string
  newFranchisee: { name: string }
  newStore: { name: string }
  storeId: string
  staffId: string
  name: string
  email: string
  phone: string
  locale: Locale
}

/** What is sent of it. */
export function invitationInput(draft: InvitationDraft): CreateInvitationInput {
  const { role, ownerOf, franchiseeId, newFranchisee, newStore, storeId, staffId, ...person } = draft
  const scope = scopeOf(role)
  if (scope === 'chain') return { ...person, role }
  if (scope !== 'franchisee') return { ...person, role, storeId: storeId || null, staffId: staffId || null }
  if (ownerOf === 'existing') return { ...person, role, franchiseeId: franchiseeId || null }
  return { ...person, role, newFranchisee, newStore: newStore.name.trim() ? newStore : null }
}
