import { FindFranchiseesDocument } from '@generated/graphql.ts'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import type { Option } from '@/patterns/fields/search-picker.tsx'

/** Franchisees in sight whose name or code begins so, those that ended too. */
export async function findFranchisees(text: string): Promise<Option[]> {
  const { franchisees } = await ask(FindFranchiseesDocument, { text: text || null })
  return nodesOf(franchisees).map(({ id, name, code }) => ({ id, name, hint: code }))
}
