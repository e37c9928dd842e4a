import type { Database } from '@hubcap/database/door/database'
import { quarterOf, quarterStart } from '@hubcap/rules/cards/law/custody/quarter'
import type { IssuerBalance } from '@hubcap/rules/cards/prepayment/prepayment-of'
import { systemActor } from '@hubcap/rules/tenancy/actor'
import { todayOf } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { loadBalances } from './load-balances.ts'

type Kept = { readonly at: number; readonly balances: Promise<readonly IssuerBalance[]> }

const keptMs = 60 * 60_000
const kept = new WeakMap<Database, Map<string, Kept>>()

/**
 * Every issuer's prepaid balance and what this quarter changed of it, as of the last hour: adding it up reads each card that
 * holds something, which nobody at a counter waits for twice. Whole issuers, also for who sees a part of them.
 */
export function recentBalances(request: Request): Promise<readonly IssuerBalance[]> {
  const { database, actor, now } = request
  const { tenantId } = actor
  const known = kept.get(database) ?? new Map<string, Kept>()
  kept.set(database, known)
  const last = known.get(tenantId)
  if (last && Math.abs(now.getTime() - last.at) < keptMs) return last.balances
  const since = quarterStart(quarterOf(todayOf(request)))
  const system = { actor: systemActor(tenantId) }
  const balances = database.asSystem(tenantId).read((db) => loadBalances(db, system, { since, soldSince: since }))
  const made = { at: now.getTime(), balances }
  known.set(tenantId, made)
  balances.catch(() => known.get(tenantId) === made && known.delete(tenantId))
  return balances
}
