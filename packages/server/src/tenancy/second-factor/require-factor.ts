import type { Writing } from '@hubcap/database/door/database'
import { Refused } from '../../operation/refused.ts'

/** The second factor that an account has in place. @throws Refused second_factor.none */
export async function requireFactor(db: Writing, userAccountId: string): Promise<{ confirmedAt: Date | null }> {
  const factor = await db.secondFactor.findFirst({ where: { userAccountId, secret: { not: null } } })
  if (!factor) throw new Refused('second_factor.none')
  return factor
}
