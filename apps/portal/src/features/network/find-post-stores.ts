import { FindStoresOfDocument } from '@generated/graphql.ts'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import type { Option } from '@/patterns/fields/search-picker.tsx'

/** Stores of every franchisee in sight whose name or code begins so, each with its franchisee. A closed one can't be chosen. */
export async function findPostStores(text: string): Promise<Option[]> {
  const { stores } = await ask(FindStoresOfDocument, { text: text || null })
  return nodesOf(stores).map(({ id, name, code, status, franchisee }) => ({
    id,
    name,
    hint: franchisee?.name ?? code,
    disabled: status === 'closed',
  }))
}
