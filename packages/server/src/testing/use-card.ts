import type { Database } from '@hubcap/database/door/database'
import { useCard } from '@hubcap/rules/cards/postings/use-card'
import { systemActor } from '@hubcap/rules/tenancy/actor'
import { uuidv7 } from 'uuidv7'
import { lockCard } from '../cards/lock-card.ts'
import { saveLots } from '../cards/save-lots.ts'
import { saveBookings } from '../ledger/save-bookings.ts'
import { decided } from '../operation/decided.ts'
import { nowhere } from '../operation/origin.ts'

type Use = {
  readonly tenantId: string
  readonly cardId: string
  readonly franchiseeId: string
  readonly storeId: string
  /** Minor units off the card. */
  readonly amount: number
  /** YYYY-MM-DD */
  readonly on: string
}

/** A card is used somewhere, at face price, past every check but those of the books. @returns the movement */
export async function useCardAt(database: Database, use: Use): Promise<string> {
  const { tenantId, cardId, franchiseeId, storeId, amount, on } = use
  const id = uuidv7()
  const actor = systemActor(tenantId)
  const at = new Date(`${on}T04:00:00Z`)
  const recorded = { actor, actorName: null, now: at, origin: nowhere }
  await database.asSystem(tenantId).write(async (db) => {
    const lots = await lockCard(db, { actor }, cardId)
    const terms = { principal: 'face', bonus: 'face' } as const
    const paid = { service: { due: amount, fixed: null }, payments: [], currency: 'CNY', rule: 'bonus_first' } as const
    const { takes, ...movement } = decided(useCard({ lots, serverId: franchiseeId, on, terms, amount, ...paid }))
    await saveLots(db, movement.lots)
    const what = { id, cause: 'use', at, bookedOn: on } as const
    const place = { franchiseeId, storeId, staffId: null, cardId, cardSaleId: null }
    await saveBookings(db, recorded, [{ ...what, ...place, movement, takes }])
  })
  return id
}
