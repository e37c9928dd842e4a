import type { IssuerKind } from '@hubcap/rules/cards/law/parameters/issuer-kind'
import { custodyOn, usualIssuerKind } from '@hubcap/rules/cards/prepayment/prepayment-of'
import type { PartyId } from '@hubcap/rules/ledger/account-ref'
import { todayOf } from '../../operation/dates.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { loadRecords } from './load-records.ts'

export type Holding = {
  readonly franchiseeId: PartyId
  readonly name: string | null
  readonly issuerKind: IssuerKind
  readonly held: number
  readonly guaranteed: number
}

/** What an issuer says that it holds today; franchiseeId: null for the brand. Null for one that isn't the caller's. */
export async function loadHolding(request: Request, franchiseeId: PartyId): Promise<Holding | null> {
  authorize(request, 'prepayment.read')
  if (franchiseeId === null && request.actor.scope !== 'chain') return null
  if (franchiseeId !== null && !request.policy(request.actor, 'prepayment.read', { franchiseeId })) return null
  return doorOf(request).read(async (db) => {
    const franchisee = franchiseeId
      ? await db.franchisee.findFirst({ where: { id: franchiseeId }, select: { name: true } })
      : null
    if (franchiseeId !== null && !franchisee) return null
    const record = custodyOn(await loadRecords(db), franchiseeId, todayOf(request))
    const { held = 0, guaranteed = 0, issuerKind = usualIssuerKind(franchiseeId) } = record ?? {}
    return { franchiseeId, name: franchisee?.name ?? null, issuerKind, held, guaranteed }
  })
}
