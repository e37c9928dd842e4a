import { custodyOn, roomToday } from '@hubcap/rules/cards/prepayment/prepayment-of'
import type { CardIssuer } from '@hubcap/rules/catalog/card-issuer'
import { todayOf } from '../../operation/dates.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { lawEntriesOf } from '../law/law-on.ts'
import { loadRecords } from './load-records.ts'
import { recentBalances } from './recent-balances.ts'

/**
 * What may still be taken in this quarter for cards that a store sells, by what their issuer holds in custody: minor units.
 * Null without bound: the law asks for nothing, or the issuer has noted nothing of what it holds, which nobody at a counter
 * can mend.
 */
export async function custodyRoom(request: Request, storeId: string, issuer: CardIssuer): Promise<number | null> {
  authorize(request, 'card_sale.record')
  const store = await doorOf(request).read((db) =>
    db.store.findFirst({ where: { id: storeId }, select: { franchiseeId: true } }),
  )
  if (!store || !request.policy(request.actor, 'card_sale.record', { ...store, storeId })) return null
  const franchiseeId = issuer === 'headquarters' ? null : store.franchiseeId
  const today = todayOf(request)
  // Whoever sells sees neither what the brand has noted nor what other stores have sold; they are told the bound alone.
  const system = request.database.asSystem(request.actor.tenantId)
  const [records, law] = await system.read((db) => Promise.all([loadRecords(db), lawEntriesOf(db)]))
  if (custodyOn(records, franchiseeId, today) === null) return null
  const balances = await recentBalances(request)
  const known = balances.find((one) => one.franchiseeId === franchiseeId)
  return roomToday({ issuer: known ?? { franchiseeId, balance: 0, sold: 0, quarters: [] }, records, law, today })
}
