import type { AccountIdInput } from '@hubcap/rules/tenancy/session.input'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { signOut } from './end-sessions.ts'

/** Signs somebody out on all their devices, at once, as headquarters does when one of them is lost. */
export async function signOutAccount(request: Request, { id }: AccountIdInput): Promise<string> {
  authorize(request, 'account.sign_out')
  await doorOf(request).write(async (db) => {
    if (!(await db.userAccount.findFirst({ where: { id } }))) throw notFound()
    await signOut(db, request, id)
  })
  return id
}
