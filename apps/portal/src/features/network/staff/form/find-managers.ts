import { FindManagersDocument } from '@generated/graphql.ts'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import type { Option } from '@/patterns/fields/search-picker.tsx'

/** Who may be somebody's manager: those at work, of the same franchisee as long as nothing is typed. */
export async function findManagers(text: string, franchiseeId: string | null): Promise<Option[]> {
  const franchiseeIds = !text && franchiseeId ? [franchiseeId] : null
  const { staff } = await ask(FindManagersDocument, { text: text || null, franchiseeIds })
  return nodesOf(staff).map(({ id, name, post, store }) => {
    const hint = [post, store?.name].filter(Boolean).join(' · ')
    return { id, name, ...(hint && { hint }) }
  })
}
