import { expect, test } from 'vitest'
import { decideLeadErasure, type LeadErasureFacts } from './decide-lead-erasure.ts'

const facts: LeadErasureFacts = {
  name: '陈先生',
  typedName: '陈先生',
  erasedAt: null,
  isCustomer: false,
  openImports: 0,
}
const why = (more: Partial<LeadErasureFacts>) => {
  const decision = decideLeadErasure({ ...facts, ...more })
  return decision.ok ? null : decision.refusal.code
}

test('somebody who never became a customer is forgotten once, by the name that was typed', () => {
  expect(why({})).toBeNull()
  expect(why({ erasedAt: new Date(0) })).toBe('lead.erased')
  expect(why({ isCustomer: true })).toBe('lead.is_customer')
  expect(why({ typedName: '陈' })).toBe('lead.other_name')
  expect(why({ openImports: 1 })).toBe('lead.in_open_import')
})
