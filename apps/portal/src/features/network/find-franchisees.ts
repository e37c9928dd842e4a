import { FindFranchiseesDocument } from '@generated/graphql.ts'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import type { Option } from '@/patterns/fields/search-picker.tsx'

/** Franchisees whose name or code begins so, as far as the viewer sees. One that ended gets no more stores and staff. */
export async function findFranchisees(text: string): Promise<Option[]> {
  const { franchisees } = await ask(FindFranchiseesDocument, { text: text || null })
  return nodesOf(franchisees).map(({ id, name, code, status }) => ({
    id,
    name,
    hint: code,
    disabled: status === 'ended',
  }))
}
