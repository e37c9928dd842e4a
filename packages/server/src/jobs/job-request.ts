import { followers } from '../followers.ts'
import { nowhere } from '../operation/origin.ts'
import type { Request } from '../operation/request.ts'
import { loadSignedIn } from '../tenancy/load-signed-in.ts'
import type { JobContext, JobPayload } from './job.ts'

/** Who asked for the work, as ids that may lie in a queue. */
export const askedBy = ({ actor }: Request): JobPayload => ({
  tenantId: actor.tenantId,
  userAccountId: actor.userAccountId ?? '',
  assignmentId: actor.assignmentId ?? '',
})

/**
 * The work goes on in the name of whoever asked for it, as what they are now.
 * @returns null where they have no account or post any more, or another post than the one they asked in
 */
export async function requestOfJob(context: JobContext, payload: JobPayload): Promise<Request | null> {
  const { tenantId = '', userAccountId = '', assignmentId = '' } = payload
  const signedIn = await loadSignedIn(context.database, { tenantId, userAccountId, assignmentId })
  if (signedIn?.actor.assignmentId !== assignmentId) return null
  const { database, policy } = context
  const { actor, actorName, chain } = signedIn
  // Nothing that is signed leaves a job, and so no link does.
  const installation = { database, policy, followers, secret: '', portalUrl: '' }
  return { ...installation, actor, actorName, chain, now: context.now(), origin: nowhere }
}
