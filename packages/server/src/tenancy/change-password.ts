import { ownPasswordHash } from '@hubcap/database/lookups/own-password-hash'
import type { ChangePasswordInput } from '@hubcap/rules/tenancy/change-password.input'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { hashPassword } from './password-hash.ts'
import { provePassword } from './prove-password.ts'
import { requireGoodPassword } from './require-good-password.ts'
import { endSessions } from './sessions/end-sessions.ts'

/**
 * Whoever is signed in elsewhere by the old password is so no more; this device stays.
 * @throws Refused auth.wrong_password, auth.wait, auth.too_many_attempts; InvalidInput on newPassword
 */
export async function changePassword(request: Request, input: ChangePasswordInput): Promise<string> {
  authorize(request, 'account.change_own')
  const userAccountId = request.actor.userAccountId as string
  const { now: changedAt, origin, chain } = request
  const proved = await provePassword(request, input.currentPassword)
  const account = await doorOf(request).read((db) => db.userAccount.findFirstOrThrow({ where: { id: userAccountId } }))
  const words = [chain.name, account.name, account.email, account.phoneKey]
  requireGoodPassword(input.newPassword, words, 'newPassword')
  const passwordHash = await hashPassword(input.newPassword)
  await doorOf(request).write(async (db) => {
    // Changed meanwhile, by somebody who knew the old one as well.
    if ((await ownPasswordHash(db)) !== proved) throw new Refused('auth.wrong_password')
    const before = await db.userCredential.findFirst({ where: { userAccountId }, select: { changedAt: true } })
    await db.userCredential.updateMany({ where: { userAccountId }, data: { passwordHash, changedAt } })
    await endSessions(db, userAccountId, changedAt, origin.sessionId)
    await db.userSession.updateMany({ where: { userAccountId, revokedAt: null }, data: { provedAt: changedAt } })
    await recordChange(db, request, {
      action: 'account.change_own',
      entity: 'user_credential',
      entityId: userAccountId,
      franchiseeId: null,
      before,
      after: { changedAt: request.now },
    })
  })
  return userAccountId
}
