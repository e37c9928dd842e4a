import { StaffNameDocument } from '@generated/graphql.ts'
import { query } from '@/lib/api/query.ts'

/** What the person is called by whom a list is filtered; null where nobody is chosen, or who is out of sight. */
export async function staffName(id: string | null): Promise<string | null> {
  const answer = id ? await query(StaffNameDocument, { id }) : null
  return answer?.node?.__typename === 'Staff' ? answer.node.name : null
}
