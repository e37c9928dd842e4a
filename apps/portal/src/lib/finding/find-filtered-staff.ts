import { FindStaffDocument, type StaffFilter } from '@generated/graphql.ts'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import type { Option } from '@/patterns/fields/search-picker.tsx'

/** People by what is typed, of those that a filter leaves, with their store. */
export async function findFilteredStaff(text: string, within: StaffFilter): Promise<Option[]> {
  const { staff } = await ask(FindStaffDocument, { filter: { ...within, ...(text && { search: text }) } })
  return nodesOf(staff).map(({ id, name, store }) => ({ id, name, ...(store && { hint: store.name }) }))
}
