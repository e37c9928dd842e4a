import { ownPasswordHash } from '@hubcap/database/lookups/own-password-hash'
import type { ChangePasswordInput } from '@hubcap/rules/tenancy/change-password.input'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'

/** @throws Refused auth.wrong_password */
export async function changePassword(request: Request, input: ChangePasswordInput): Promise<string> {
  authorize(request, 'account.change_own')
  const userAccountId = request.actor.userAccountId as string
  const passwordHash = await hashPassword(input.newPassword)
  await doorOf(request).write(async (db) => {
    const current = await ownPasswordHash(db)
    if (!current || !(await verifyPassword(current, input.currentPassword))) throw new Refused('auth.wrong_password')
    const before = await db.userCredential.findFirst({ where: { userAccountId }, select: { changedAt: true } })
    await db.userCredential.updateMany({ where: { userAccountId }, data: { passwordHash, changedAt: request.now } })
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
