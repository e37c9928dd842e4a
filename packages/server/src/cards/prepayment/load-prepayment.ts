import type { Reading } from '@hubcap/database/door/database'
import { addQuarters, quarterOf, quarterStart } from '@hubcap/rules/cards/law/custody/quarter'
import { type IssuerBalance, type Prepayment, prepaymentOf } from '@hubcap/rules/cards/prepayment/prepayment-of'
import type { PartyId } from '@hubcap/rules/ledger/account-ref'
import { tablesOf } from '@hubcap/rules/quotas/calendar/tables-of'
import { workingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import { todayOf } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { lawEntriesOf } from '../law/law-on.ts'
import { loadBalances } from './load-balances.ts'
import { loadRecords } from './load-records.ts'

/** How far back screens look: two years, this quarter among them. */
const quartersBack = 8

export type IssuerPrepayment = Prepayment & { readonly name: string | null }

/** The brand to headquarters, even before anything was sold; to an owner their own franchisees. */
function issuersOf({ actor }: Request, balances: readonly IssuerBalance[], noted: readonly PartyId[]): IssuerBalance[] {
  const seen = actor.scope === 'chain' ? [null, ...noted] : actor.franchiseeIds
  const own = balances.filter(({ franchiseeId }) => actor.scope === 'chain' || franchiseeId !== null)
  const missing = [...new Set(seen)].filter((id) => own.every(({ franchiseeId }) => franchiseeId !== id))
  return [...own, ...missing.map((franchiseeId) => ({ franchiseeId, balance: 0, sold: 0, quarters: [] }))]
}

/** Every issuer of prepaid cards that the caller answers for: the brand first, the others by name. */
export async function loadPrepayment(db: Reading, request: Request): Promise<IssuerPrepayment[]> {
  const today = todayOf(request)
  const quarter = quarterOf(today)
  const since = quarterStart(addQuarters(quarter, 1 - quartersBack))
  const [balances, records, law] = [
    await loadBalances(db, request, { since, soldSince: quarterStart(quarter) }),
    await loadRecords(db),
    await lawEntriesOf(db),
  ]
  const issuers = issuersOf(
    request,
    balances,
    records.map(({ franchiseeId }) => franchiseeId),
  )
  const ids = issuers.flatMap(({ franchiseeId }) => franchiseeId ?? [])
  const found = await db.franchisee.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, nameKey: true },
  })
  const names = new Map(found.map((one) => [one.id, one]))
  const { isWorkingDay } = workingCalendar(since, today, tablesOf(request.chain.timeZone))
  const keyOf = (id: PartyId) => (id === null ? '' : (names.get(id)?.nameKey ?? id))
  return issuers
    .toSorted((one, other) => (keyOf(one.franchiseeId) < keyOf(other.franchiseeId) ? -1 : 1))
    .map((issuer) => ({
      ...prepaymentOf({ issuer, records, law, today, quarters: quartersBack, isWorkingDay }),
      name: names.get(issuer.franchiseeId ?? '')?.name ?? null,
    }))
}
