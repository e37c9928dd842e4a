import { accountId } from '../ledger/account-id.ts'
import type { Recorded } from '../operation/record-change.ts'

/** The accounts between which a customer's points move. */
export const pointsAccounts = (tenantId: string, customerId: string) => ({
  granted: accountId(tenantId, { kind: 'points_granted' }),
  owned: accountId(tenantId, { kind: 'customer_points', customerId }),
})

/** Who books them. */
export const bookedBy = ({ actor, actorName }: Recorded) => ({ id: actor.userAccountId, name: actorName })
