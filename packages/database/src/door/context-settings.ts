import type { Caller } from './caller.ts'

const names = [
  'app.tenant_id',
  'app.scope',
  'app.franchisee_ids',
  'app.store_ids',
  'app.staff_id',
  'app.user_account_id',
  'app.presented_customer_id',
  'app.presented_card_id',
]

/** How long a statement may take: with the caller's, since poolers refuse it among the words of a connection. */
const settings = [...names, 'statement_timeout']

/** Local to the transaction: behind a pooler the session belongs to whoever comes next. */
export const contextSql = `SELECT ${settings.map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(', ')}`

/** Nobody's: no tenant, no rows. */
export const emptyContext = [...names.map(() => ''), '0']

/** The one place where a caller becomes settings; each policy reads these through the functions of schema app. */
const callerValues = ({ actor, presented }: Caller): string[] => [
  actor.tenantId,
  actor.scope,
  actor.franchiseeIds.join(','),
  actor.storeIds.join(','),
  actor.staffId ?? '',
  actor.userAccountId ?? '',
  presented.customerId ?? '',
  presented.cardId ?? '',
]

/** By name. */
export const callerSettings = (caller: Caller): [name: string, value: string][] => {
  const values = callerValues(caller)
  return names.map((name, at) => [name, values[at] as string])
}

/** statementSeconds: 0 for as long as it takes */
export const contextValues = (caller: Caller, statementSeconds = 0): string[] => [
  ...callerValues(caller),
  String(statementSeconds * 1000),
]
