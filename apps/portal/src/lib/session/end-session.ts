import { EndSessionDocument } from '@generated/graphql.ts'
import { queryAs } from '../api/query-as.ts'
import type { PortalSession } from './session.ts'

/** Ends a session where it is kept, so that its cookie is worth nothing to whoever has a copy. Never throws. */
export async function endSession(session: PortalSession): Promise<void> {
  const id = Buffer.from(`UserSession:${session.sessionId}`).toString('base64')
  // Where the api doesn't answer, the browser forgets its cookie all the same.
  await queryAs(session, EndSessionDocument, { input: { id } }).catch(() => null)
}
