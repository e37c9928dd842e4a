import type { Writing } from '@hubcap/database/door/database'
import type { Request } from '../../operation/request.ts'
import { codeStep } from './code-step.ts'
import { codeHash, unseal } from './seal.ts'

export type TakenCode = 'app' | 'recovery_code'

const ofApp = /^\d{6}$/

/** Takes a code of an account's second factor, which nobody can take again. @returns null where it isn't right */
export async function takeCode(db: Writing, request: Request, code: string): Promise<TakenCode | null> {
  const { actor, secret, now } = request
  const userAccountId = actor.userAccountId as string
  if (!ofApp.test(code)) {
    const hash = codeHash(secret, userAccountId, code)
    const unused = { userAccountId, codeHash: hash, usedAt: null }
    const { count } = await db.recoveryCode.updateMany({ where: unused, data: { usedAt: now } })
    return count === 1 ? 'recovery_code' : null
  }
  const factor = await db.secondFactor.findFirst({ where: { userAccountId } })
  const step = factor?.secret ? codeStep(unseal(secret, userAccountId, factor.secret), code, now) : null
  if (step === null) return null
  const older = { userAccountId, lastStep: { lt: step } }
  const { count } = await db.secondFactor.updateMany({ where: older, data: { lastStep: step } })
  return count === 1 ? 'app' : null
}
