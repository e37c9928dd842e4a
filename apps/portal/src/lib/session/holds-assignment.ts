import { ViewerDocument } from '@generated/graphql.ts'
import { queryAs } from '../api/query-as.ts'
import type { PortalSession } from './session.ts'

/** Whether the same person holds that post: for one that isn't theirs, or has ended, the api answers with another. */
export async function holdsAssignment(now: PortalSession, assignmentId: string): Promise<boolean> {
  if (!assignmentId) return false
  const { viewer } = await queryAs({ ...now, assignmentId }, ViewerDocument, {})
  return viewer?.assignment.id === assignmentId
}
