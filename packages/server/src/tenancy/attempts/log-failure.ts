import { nobodysTenantId } from '@hubcap/database/door/nobodys-tenant'
import { uuidv7 } from 'uuidv7'
import { recordChange } from '../../operation/record-change.ts'
import { type Entering, requestOfAccount } from '../request-of-account.ts'

type Account = { tenantId: string; userAccountId: string }

/**
 * Writes that somebody tried to come in and couldn't, in the log of each chain whose account was meant. Where nobody has the
 * login it is written all the same, in nobody's chain: how long the answer takes doesn't tell the two apart.
 */
export async function logFailure(
  context: Entering,
  accounts: readonly Account[],
  factor: 'password' | 'code',
): Promise<void> {
  const meant = accounts.length > 0 ? accounts : [{ tenantId: nobodysTenantId, userAccountId: uuidv7() }]
  for (const { tenantId, userAccountId } of meant) {
    const request = requestOfAccount(context, { tenantId, userAccountId: null })
    await context.database.asSystem(tenantId).write((db) =>
      recordChange(db, request, {
        action: 'account.sign_in_failed',
        entity: 'user_account',
        entityId: userAccountId,
        franchiseeId: null,
        after: { factor },
      }),
    )
  }
}
