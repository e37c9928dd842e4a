import type { Writing } from '@hubcap/database/door/database'
import { Refused } from '../../operation/refused.ts'

/** The password alone signs in again. @returns since when there was one @throws Refused second_factor.none */
export async function forgetSecondFactor(db: Writing, userAccountId: string): Promise<{ confirmedAt: Date | null }> {
  const factor = await db.secondFactor.findFirst({ where: { userAccountId, secret: { not: null } } })
  if (!factor) throw new Refused('second_factor.none')
  await db.recoveryCode.deleteMany({ where: { userAccountId } })
  await db.secondFactor.deleteMany({ where: { userAccountId } })
  return { confirmedAt: factor.confirmedAt }
}
