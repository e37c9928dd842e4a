import type { LeadGrade, LeadSource } from '@hubcap/rules/leads/lead'

/** A new lead as it is typed. staffId empty: the pool of the store. */
export type LeadDraft = {
  name: string
  phone: string
  plate: string
  source: LeadSource | ''
  sourceNote: string
  grade: LeadGrade
  nextStep: string
  nextStepOn: string | null
  cardProductId: string
  storeId: string
  staffId: string
  idempotencyKey: string
}

/** What the api is sent. An empty choice is refused by the schema before anything is. */
export const leadInput = (draft: LeadDraft) => ({
  ...draft,
  source: draft.source as LeadSource,
  cardProductId: draft.cardProductId || null,
  staffId: draft.staffId || null,
})
