import { needsSecondFactor } from '@hubcap/rules/tenancy/needs-second-factor'
import type { OwnPasswordInput } from '@hubcap/rules/tenancy/second-factor.input'
import { recordChange } from '../../operation/record-change.ts'
import { Refused } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { provePassword } from '../prove-password.ts'
import { forgetSecondFactor } from './forget-second-factor.ts'

/** Turns one's own second factor off. @throws Refused second_factor.required, second_factor.none, auth.… */
export async function removeSecondFactor(request: Request, { password }: OwnPasswordInput): Promise<string> {
  authorize(request, 'second_factor.change_own')
  const userAccountId = request.actor.userAccountId as string
  await provePassword(request, password)
  await doorOf(request).write(async (db) => {
    const posts = await db.assignment.findMany({ where: { userAccountId, endedAt: null }, select: { role: true } })
    const { secondFactorRoles } = await db.chain.findFirstOrThrow()
    const roles = posts.map(({ role }) => role)
    if (needsSecondFactor(roles, secondFactorRoles)) throw new Refused('second_factor.required')
    const before = await forgetSecondFactor(db, userAccountId)
    await recordChange(db, request, {
      action: 'second_factor.change_own',
      entity: 'second_factor',
      entityId: userAccountId,
      franchiseeId: null,
      before,
    })
  })
  return userAccountId
}
