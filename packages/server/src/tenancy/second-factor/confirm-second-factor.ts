import type { ConfirmSecondFactorInput } from '@hubcap/rules/tenancy/second-factor.input'
import { recordChange } from '../../operation/record-change.ts'
import { Refused } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { codeStep } from './code-step.ts'
import { makeRecoveryCodes } from './make-recovery-codes.ts'
import { unseal } from './seal.ts'

/**
 * Puts in place what was begun, by its first code. @returns new recovery codes
 * @throws Refused second_factor.not_begun, auth.wrong_code
 */
export async function confirmSecondFactor(request: Request, { code }: ConfirmSecondFactorInput): Promise<string[]> {
  authorize(request, 'second_factor.change_own')
  const userAccountId = request.actor.userAccountId as string
  const { now: confirmedAt, secret } = request
  return doorOf(request).write(async (db) => {
    const factor = await db.secondFactor.findFirst({ where: { userAccountId } })
    if (!factor?.pendingSecret) throw new Refused('second_factor.not_begun')
    const lastStep = codeStep(unseal(secret, userAccountId, factor.pendingSecret), code, confirmedAt)
    if (lastStep === null) throw new Refused('auth.wrong_code')
    await db.secondFactor.updateMany({
      where: { userAccountId },
      data: { secret: factor.pendingSecret, pendingSecret: null, confirmedAt, lastStep },
    })
    const recoveryCodes = await makeRecoveryCodes(db, request)
    await recordChange(db, request, {
      action: 'second_factor.change_own',
      entity: 'second_factor',
      entityId: userAccountId,
      franchiseeId: null,
      before: factor.confirmedAt && { confirmedAt: factor.confirmedAt },
      after: { confirmedAt },
    })
    return recoveryCodes
  })
}
