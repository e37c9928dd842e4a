import type { OwnPasswordInput } from '@hubcap/rules/tenancy/second-factor.input'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { provePassword } from '../prove-password.ts'
import { newTotpSecret, totpAddress } from './code-step.ts'
import { seal } from './seal.ts'

export type BegunSecondFactor = { secret: string; address: string }

/**
 * Makes what an app is to make codes from; it counts once a code has proved that the app has it, and what is in place holds
 * until then. @throws Refused auth.wrong_password, auth.wait, auth.too_many_attempts
 */
export async function beginSecondFactor(request: Request, { password }: OwnPasswordInput): Promise<BegunSecondFactor> {
  authorize(request, 'second_factor.change_own')
  const { tenantId } = request.actor
  const userAccountId = request.actor.userAccountId as string
  await provePassword(request, password)
  const secret = newTotpSecret()
  const pendingSecret = seal(request.secret, userAccountId, secret)
  const account = await doorOf(request).write(async (db) => {
    const { count } = await db.secondFactor.updateMany({ where: { userAccountId }, data: { pendingSecret } })
    if (count === 0) await db.secondFactor.createMany({ data: [{ tenantId, userAccountId, pendingSecret }] })
    await recordChange(db, request, {
      action: 'second_factor.change_own',
      entity: 'second_factor',
      entityId: userAccountId,
      franchiseeId: null,
      after: { begunAt: request.now },
    })
    return db.userAccount.findFirstOrThrow({ where: { id: userAccountId } })
  })
  const login = account.email ?? account.phoneKey ?? account.name
  return { secret, address: totpAddress(secret, request.chain.name, login) }
}
