import type { AccountIdInput } from '@hubcap/rules/tenancy/session.input'
import { recordChange } from '../../operation/record-change.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { endSessions } from './end-sessions.ts'

/** Signs somebody out on all their devices, at once, as headquarters does when one of them is lost. */
export async function signOutAccount(request: Request, { id }: AccountIdInput): Promise<string> {
  authorize(request, 'account.sign_out')
  await doorOf(request).write(async (db) => {
    if (!(await db.userAccount.findFirst({ where: { id } }))) throw notFound()
    const count = await endSessions(db, id, request.now)
    if (count === 0) return
    await recordChange(db, request, {
      action: 'account.sign_out',
      entity: 'user_account',
      entityId: id,
      franchiseeId: null,
      after: { sessions: count },
    })
  })
  return id
}
