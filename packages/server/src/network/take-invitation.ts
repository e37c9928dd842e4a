import type { Writing } from '@hubcap/database/door/database'
import { decideAcceptance } from '@hubcap/rules/network/decide-invitation'
import type { Role } from '@hubcap/rules/tenancy/role'
import { decided } from '../operation/decided.ts'
import { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import type { Invited } from './find-invited.ts'
import { givePost } from './give-post.ts'

/** Marks it as used, and holds back whoever uses the same link at the same time until this has ended. */
async function claim(db: Writing, { claim, invitation }: Invited, userAccountId: string, now: Date): Promise<void> {
  const { id } = invitation
  const open = { id, issue: claim.issue, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } }
  const data = { acceptedAt: now, acceptedById: userAccountId }
  const { count } = await db.invitation.updateMany({ where: open, data })
  if (count === 1) return
  decided(decideAcceptance(await db.invitation.findFirstOrThrow({ where: { id } }), claim.issue, now))
  throw new Refused('invitation.used')
}

export type Taker = {
  userAccountId: string
  name: string
  phone: string | null
  /** Called once the link is theirs: makes the account that has the post, where it isn't there yet. */
  arrive?: (db: Writing) => Promise<unknown>
}

/**
 * Uses an invitation up and gives its post, in a transaction as the system. @returns the assignment's id
 * @throws Refused of one that another has used meanwhile, or why no post can be given there any more
 */
export async function takeInvitation(db: Writing, request: Request, invited: Invited, taker: Taker): Promise<string> {
  const { userAccountId, name, phone, arrive } = taker
  await claim(db, invited, userAccountId, request.now)
  await arrive?.(db)
  const { role, ...place } = invited.invitation
  return givePost(db, request, { userAccountId, role: role as Role, place, name, phone })
}
