import type { SetLocaleInput } from '@hubcap/rules/tenancy/set-locale.input'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

export async function setLocale(request: Request, { locale }: SetLocaleInput): Promise<string> {
  authorize(request, 'account.change_own')
  const id = request.actor.userAccountId as string
  await doorOf(request).write(async (db) => {
    const before = await db.userAccount.findFirstOrThrow({ where: { id }, select: { locale: true } })
    await db.userAccount.updateMany({ where: { id }, data: { locale } })
    await recordChange(db, request, {
      action: 'account.change_own',
      entity: 'user_account',
      entityId: id,
      franchiseeId: null,
      before,
      after: { locale },
    })
  })
  return id
}
