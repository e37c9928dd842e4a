import type { AccountIdInput } from '@hubcap/rules/tenancy/session.input'
import { recordChange } from '../../operation/record-change.ts'
import { notFound, Refused } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { endSessions } from '../sessions/end-sessions.ts'
import { forgetSecondFactor } from './forget-second-factor.ts'

/**
 * Takes the second factor of somebody away who has lost phone and recovery codes, and signs them out everywhere. Where one is
 * required they set up another right after their password. @throws Refused second_factor.none, second_factor.own
 */
export async function resetSecondFactor(request: Request, { id }: AccountIdInput): Promise<string> {
  authorize(request, 'second_factor.reset')
  if (id === request.actor.userAccountId) throw new Refused('second_factor.own')
  await doorOf(request).write(async (db) => {
    if (!(await db.userAccount.findFirst({ where: { id } }))) throw notFound()
    const before = await forgetSecondFactor(db, id)
    await endSessions(db, id, request.now)
    await recordChange(db, request, {
      action: 'second_factor.reset',
      entity: 'second_factor',
      entityId: id,
      franchiseeId: null,
      before,
    })
  })
  return id
}
