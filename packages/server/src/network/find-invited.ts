import type { Database } from '@hubcap/database/door/database'
import { decideAcceptance } from '@hubcap/rules/network/decide-invitation'
import { decided } from '../operation/decided.ts'
import { Refused } from '../operation/refused.ts'
import { readInvitationToken } from './invitation-token.ts'

type Asked = { database: Database; secret: string; now: Date }

/** The invitation that a link is of, in whatever state; null where the link is forged. Nobody needs to be signed in. */
export async function findInvited({ database, secret }: Asked, token: string) {
  const claim = readInvitationToken(secret, token)
  if (!claim) return null
  const door = database.asSystem(claim.tenantId)
  const include = { franchisee: true, store: true }
  const invitation = await door.read((db) => db.invitation.findFirst({ where: { id: claim.id }, include }))
  const chain = await door.read((db) => db.chain.findFirst())
  return invitation && chain && { claim, invitation, chain }
}

export type Invited = NonNullable<Awaited<ReturnType<typeof findInvited>>>

/** The same, of a link that lets somebody in now. @throws Refused invitation.unknown, .used, .revoked, .expired */
export async function requireInvited(asked: Asked, token: string): Promise<Invited> {
  const invited = await findInvited(asked, token)
  if (!invited) throw new Refused('invitation.unknown')
  decided(decideAcceptance(invited.invitation, invited.claim.issue, asked.now))
  return invited
}
