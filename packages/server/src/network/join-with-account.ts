import type { JoinWithAccountInput } from '@hubcap/rules/network/accept-invitation.input'
import { Refused } from '../operation/refused.ts'
import { authorize, type Request } from '../operation/request.ts'
import { requireInvited } from './find-invited.ts'
import { takeInvitation } from './take-invitation.ts'

/**
 * Takes the post of an invitation with the account that is signed in. @returns the assignment's id
 * @throws Refused invitation.…, invitation.other_chain for an account of another
 */
export async function joinWithAccount(request: Request, { token }: JoinWithAccountInput): Promise<string> {
  authorize(request, 'account.change_own')
  const invited = await requireInvited(request, token)
  const { tenantId, userAccountId } = request.actor
  if (invited.chain.tenantId !== tenantId || !userAccountId)
    throw new Refused('invitation.other_chain', { chain: invited.chain.name })
  return request.database.asSystem(tenantId).write(async (db) => {
    const { name, phoneKey: phone } = await db.userAccount.findFirstOrThrow({ where: { id: userAccountId } })
    return takeInvitation(db, request, invited, { userAccountId, name, phone })
  })
}
