import type { Database, Writing } from '@hubcap/database/door/database'
import { plainVersion } from '@hubcap/database/testing/plain-version'
import type { ChargeContent } from '@hubcap/rules/cards/charge'
import { chargeCard } from '@hubcap/rules/cards/postings/charge-card'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { uuidv7 } from 'uuidv7'
import { addSoldCards } from '../cards/add-sold-cards.ts'
import { lotRow } from '../cards/lot-rows.ts'
import { decided } from '../operation/decided.ts'
import type { Recorded } from '../operation/record-change.ts'
import type { TestApi } from './api-client.ts'

export const id = (typename: string, row: string) => encodeGlobalID(typename, row)
export const rowOf = (globalId: string) => Buffer.from(globalId, 'base64').toString().split(':')[1] as string

type Place = { id: string; franchiseeId: string; repIds: string[]; customerIds: string[] }
type Network = {
  tenantId: string
  cardProductId: string
  franchisees: { stores: Place[] }[]
  actors: { hq_admin: Actor }
}

/** The chain's own product for stored value; else one of the kind that the content is of, made when it is first asked for. */
async function productOf(db: Writing, { tenantId, cardProductId }: Network, content?: ChargeContent): Promise<string> {
  if (!content || content.kind === 'stored_value') return cardProductId
  const found = await db.cardProduct.findFirst({ where: { code: content.kind } })
  if (found) return found.id
  const [id, name] = [uuidv7(), content.kind]
  await db.cardProduct.create({
    data: { tenantId, id, code: name, name, nameKey: name, kind: name, status: 'on_sale', createdAt: new Date() },
  })
  const figures = { price: 10_000n, principal: 10_000n, bonus: 0n }
  const terms = content.kind === 'count' ? { uses: content.uses } : { period: 'P12M' }
  await db.cardProductVersion.createMany({ data: [{ ...plainVersion(tenantId, id, figures), ...terms }] })
  return id
}

type CardToMake = {
  readonly franchisee?: number
  readonly content?: ChargeContent
  readonly cardNo?: string | null
  readonly customerId?: string | null
  readonly price?: number
  readonly bonus?: number
}

/** What the tests of the till share: cards as if they were sold, calls that answer with what a test looks at. */
export function tillStage(database: Database, network: Network, now: Date, api: () => TestApi) {
  const system = database.asSystem(network.tenantId)

  const call = (field: string, input: object, actor: Actor, made: string) => api().change(actor, field, input, made)

  /** A card of 800 yuan and 200 on top of the first customer of a franchisee, sold by that franchisee. */
  async function makeCard(card: CardToMake = {}): Promise<string> {
    const place = network.franchisees[card.franchisee ?? 1]?.stores[0] as Place
    const { id: storeId, franchiseeId } = place
    const staffId = place.repIds[0] as string
    const price = card.price ?? 80_000
    const charge = {
      ...{ cardId: uuidv7(), franchiseeId, content: card.content ?? ({ kind: 'stored_value' } as const), price },
      ...{ principal: price, bonus: card.bonus ?? 20_000, funding: { seller: 100, server: 0, headquarters: 0 } },
      ...{ grantedAt: now, expiresOn: null, bonusExpiresOn: null },
      lotIds: { principal: uuidv7(), bonus: uuidv7() },
    }
    const movement = decided(chargeCard('sale', charge, [{ method: 'wechat', amount: price }], 'CNY'))
    const { tenantId } = network
    const recorded = { actor: network.actors.hq_admin, actorName: 'test', now, origin: {} } as Recorded
    const booking = {
      ...{ id: uuidv7(), cause: 'sale', at: now, bookedOn: '2026-11-20', franchiseeId, storeId, staffId },
      ...{ cardId: charge.cardId, cardSaleId: null, movement },
    } as const
    const row = {
      ...{ id: charge.cardId, tenantId, franchiseeId, storeId, staffId, cardNo: card.cardNo ?? null },
      ...{ status: 'active', soldOn: new Date('2026-11-20'), expiresOn: null },
      customerId: card.customerId === undefined ? (place.customerIds[0] as string) : card.customerId,
      createdAt: now,
    }
    const lots = movement.lots.map((lot) => lotRow(lot, { tenantId, storeId, staffId }))
    await system.write(async (db) => {
      const cardProductId = await productOf(db, network, card.content)
      const version = await db.cardProductVersion.findFirstOrThrow({ where: { cardProductId } })
      const made = { ...row, cardProductId, cardProductVersionId: version.id }
      await addSoldCards(db, recorded, [{ card: made, lots, booking } as never])
    })
    return charge.cardId
  }

  return { system, call, makeCard }
}
