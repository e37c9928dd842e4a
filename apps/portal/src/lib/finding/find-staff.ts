import { FindManagersDocument } from '@generated/graphql.ts'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import type { Option } from '@/patterns/fields/search-picker.tsx'

/** Who is at work, at a franchisee or anywhere in sight, with post and store. */
export async function findStaff(text: string, franchiseeId: string | null = null): Promise<Option[]> {
  const franchiseeIds = franchiseeId ? [franchiseeId] : null
  const { staff } = await ask(FindManagersDocument, { text: text || null, franchiseeIds })
  return nodesOf(staff).map(({ id, name, post, store }) => {
    const hint = [post, store?.name].filter(Boolean).join(' · ')
    return { id, name, ...(hint && { hint }) }
  })
}
