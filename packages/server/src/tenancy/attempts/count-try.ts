import type { Database } from '@hubcap/database/door/database'
import { nobodysTenantId } from '@hubcap/database/door/nobodys-tenant'
import type { Decision } from '@hubcap/rules/decision/decision'
import type { PastAttempt } from '@hubcap/rules/tenancy/attempt-wait'
import { uuidv7 } from 'uuidv7'
import { decided } from '../../operation/decided.ts'
import { forgetOld, takeTurn } from './begin-attempt.ts'

export type CountedTry<Value> = {
  readonly value: Value
  /** It was right. */
  pass(): Promise<void>
}

type Trying = { readonly database: Database; readonly now: Date }

/**
 * Counts a try at something else than a login before it is looked at, as beginAttempt does, by a rule of whoever asks: in a
 * transaction of its own, so that it stays counted whatever becomes of what it is for.
 * @param decide by what was tried of the subject within the hour, the newest first
 * @throws Refused by the rule; then the try doesn't count
 */
export async function countTry<Value>(
  { database, now }: Trying,
  subject: string,
  decide: (past: readonly PastAttempt[]) => Decision<Value>,
): Promise<CountedTry<Value>> {
  const nobody = database.asNobody()
  const id = uuidv7()
  const value = await nobody.write(async (db) => {
    await takeTurn(db, [subject])
    await forgetOld(db, now)
    const past = await db.signInAttempt.findMany({ where: { subject }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })
    const allowed = decided(decide(past))
    await db.signInAttempt.createMany({
      data: [{ tenantId: nobodysTenantId, id, subject, place: 'counter', ip: null, at: now }],
    })
    return allowed
  })
  return {
    value,
    pass: async () => {
      await nobody.write((db) => db.signInAttempt.updateMany({ where: { id }, data: { passedAt: now } }))
    },
  }
}
