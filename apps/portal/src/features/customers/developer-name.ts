import { DeveloperNameDocument } from '@generated/graphql.ts'
import { query } from '@/lib/api/query.ts'

/** What the person who is filtered by is called; null where they are out of the viewer's sight. */
export async function developerName(id: string | null): Promise<string | null> {
  const node = id ? (await query(DeveloperNameDocument, { id })).node : null
  return node?.__typename === 'Staff' ? node.name : null
}
