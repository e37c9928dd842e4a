import type { Caller } from './caller.ts'

const names = [
  'app.tenant_id',
  'app.scope',
  'app.franchisee_ids',
  'app.store_ids',
  'app.staff_id',
  'app.user_account_id',
  'app.presented_customer_id',
]

/** Local to the transaction: behind a pooler the session belongs to whoever comes next. */
export const contextSql = `SELECT ${names.map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(', ')}`

/** The one place where a caller becomes settings; each policy reads these through the functions of schema app. */
export const contextValues = ({ actor, presentedCustomerId }: Caller): string[] => [
  actor.tenantId,
  actor.scope,
  actor.franchiseeIds.join(','),
  actor.storeIds.join(','),
  actor.staffId ?? '',
  actor.userAccountId ?? '',
  presentedCustomerId ?? '',
]
