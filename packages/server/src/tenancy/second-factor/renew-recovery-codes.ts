import type { OwnPasswordInput } from '@hubcap/rules/tenancy/second-factor.input'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { provePassword } from '../prove-password.ts'
import { makeRecoveryCodes } from './make-recovery-codes.ts'
import { requireFactor } from './require-factor.ts'

/** New recovery codes in place of the old ones, which let nobody in any more. @throws Refused second_factor.none, auth.… */
export async function renewRecoveryCodes(request: Request, { password }: OwnPasswordInput): Promise<string[]> {
  authorize(request, 'second_factor.change_own')
  const userAccountId = request.actor.userAccountId as string
  await provePassword(request, password)
  return doorOf(request).write(async (db) => {
    await requireFactor(db, userAccountId)
    const recoveryCodes = await makeRecoveryCodes(db, request)
    await recordChange(db, request, {
      action: 'second_factor.change_own',
      entity: 'recovery_code',
      entityId: userAccountId,
      franchiseeId: null,
      after: { made: recoveryCodes.length },
    })
    return recoveryCodes
  })
}
