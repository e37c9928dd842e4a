import { FindStoresOfDocument } from '@generated/graphql.ts'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import type { Option } from '@/patterns/fields/search-picker.tsx'

/** Stores in sight, of a franchisee or of all, whose name or code begins so, closed ones too. */
export async function findStores(text: string, franchiseeId: string | null = null): Promise<Option[]> {
  const franchiseeIds = franchiseeId ? [franchiseeId] : null
  const { stores } = await ask(FindStoresOfDocument, { text: text || null, franchiseeIds })
  return nodesOf(stores).map(({ id, name, code }) => ({ id, name, hint: code }))
}
