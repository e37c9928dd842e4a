import type { CreateApiKeyInput } from '@generated/graphql.ts'
import type { KeyRole } from '@hubcap/rules/tenancy/key-role'

export type ApiKeyDraft = {
  name: string
  role: KeyRole
  franchiseeIds: string[]
  storeIds: string[]
  /** As the list of choices has it. */
  days: string
}

/** The draft as the api takes it: of the places, those that the role is for. */
export const apiKeyInput = (draft: ApiKeyDraft, idempotencyKey: string): CreateApiKeyInput => ({
  name: draft.name,
  role: draft.role,
  franchiseeIds: draft.role === 'franchise_owner' ? draft.franchiseeIds : [],
  storeIds: draft.role === 'store_manager' ? draft.storeIds : [],
  days: Number(draft.days),
  idempotencyKey,
})
