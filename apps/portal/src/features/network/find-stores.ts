import { FindStoresOfDocument } from '@generated/graphql.ts'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import type { Option } from '@/patterns/fields/search-picker.tsx'

/** Stores of a franchisee whose name or code begins so. A closed one can't be chosen. */
export async function findStores(text: string, franchiseeId: string | null): Promise<Option[]> {
  const franchiseeIds = franchiseeId ? [franchiseeId] : null
  const { stores } = await ask(FindStoresOfDocument, { text: text || null, franchiseeIds })
  return nodesOf(stores).map(({ id, name, code, status }) => ({ id, name, hint: code, disabled: status === 'closed' }))
}
