import type { Writing } from '@hubcap/database/door/database'
import { requireFactor } from './require-factor.ts'

/** The password alone signs in again. @returns since when there was one @throws Refused second_factor.none */
export async function forgetSecondFactor(db: Writing, userAccountId: string): Promise<{ confirmedAt: Date | null }> {
  const { confirmedAt } = await requireFactor(db, userAccountId)
  await db.recoveryCode.deleteMany({ where: { userAccountId } })
  await db.secondFactor.deleteMany({ where: { userAccountId } })
  return { confirmedAt }
}
