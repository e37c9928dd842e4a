import { ViewerDocument } from '@generated/graphql.ts'
import { queryAs } from '../api/query-as.ts'
import type { PortalSession } from './session.ts'

/** Whether the same person holds that post: the api answers nobody for one that isn't theirs or has ended. */
export async function holdsAssignment(now: PortalSession, assignmentId: string): Promise<boolean> {
  if (!assignmentId) return false
  const { viewer } = await queryAs({ ...now, assignmentId }, ViewerDocument, {})
  return viewer !== null
}
