import type { AccountStatus } from '@hubcap/rules/tenancy/account-status'
import type { AccountStatusInput } from '@hubcap/rules/tenancy/account-status.input'
import { decideAccountStatus } from '@hubcap/rules/tenancy/decide-account-status'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { lockChain } from './lock-chain.ts'
import { endSessions } from './sessions/end-sessions.ts'

/** Suspends an account, whose sessions end at once, or lets it in again, to sign in anew. */
const setAccountStatus =
  (to: AccountStatus) =>
  async (request: Request, { id }: AccountStatusInput): Promise<string> => {
    authorize(request, 'account.suspend')
    const { tenantId, userAccountId } = request.actor
    await doorOf(request).write(async (db) => {
      await lockChain(db, tenantId)
      const account = await db.userAccount.findFirst({ where: { id, kind: 'person' } })
      if (!account) throw notFound()
      const administrators = {
        endedAt: null,
        role: 'hq_admin',
        userAccount: { status: 'active', kind: 'person', id: { not: id } },
      }
      const otherAdministrators = await db.assignment.count({ where: administrators })
      const { status } = decided(decideAccountStatus({ isOwn: id === userAccountId, to, otherAdministrators }))
      await db.userAccount.updateMany({ where: { id }, data: { status } })
      if (status === 'suspended') await endSessions(db, id, request.now)
      await recordChange(db, request, {
        action: 'account.suspend',
        entity: 'user_account',
        entityId: id,
        franchiseeId: null,
        before: { name: account.name, status: account.status },
        after: { status },
      })
    })
    return id
  }

export const suspendAccount = setAccountStatus('suspended')
export const resumeAccount = setAccountStatus('active')
