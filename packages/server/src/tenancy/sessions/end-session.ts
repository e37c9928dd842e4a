import type { SessionIdInput } from '@hubcap/rules/tenancy/session.input'
import { recordChange } from '../../operation/record-change.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'

/** Signs one of one's own devices out, at once; one that is signed out already stays so. */
export async function endSession(request: Request, { id }: SessionIdInput): Promise<string> {
  authorize(request, 'account.change_own')
  const { userAccountId } = request.actor
  await doorOf(request).write(async (db) => {
    const session = await db.userSession.findFirst({ where: { id, userAccountId: userAccountId as string } })
    if (!session) throw notFound()
    const revokedAt = request.now
    const { count } = await db.userSession.updateMany({ where: { id, revokedAt: null }, data: { revokedAt } })
    if (count === 0) return
    await recordChange(db, request, {
      action: 'account.sign_out',
      entity: 'user_session',
      entityId: id,
      franchiseeId: null,
      after: { revokedAt },
    })
  })
  return id
}
