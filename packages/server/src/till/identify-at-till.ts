import type { Presented } from '@hubcap/database/door/caller'
import type { Writing } from '@hubcap/database/door/database'
import { type FoundAtTill, identifyAtTill as lookUp } from '@hubcap/database/lookups/identify-at-till'
import { countryOfCurrency } from '@hubcap/rules/customers/country'
import { maskName } from '@hubcap/rules/customers/mask'
import type { IdentifyAtTillInput } from '@hubcap/rules/till/identify-at-till.input'
import { readTillInput, type TillInput } from '@hubcap/rules/till/read-till-input'
import { lookUpLimit, tooManyLookUps } from '../customers/find-by-phone.ts'
import { presentAtTill } from '../customers/presentation.ts'
import { todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import type { StorePlace } from './card-terms.ts'
import { type CardAtTill, cardsAtTill } from './cards-at-till.ts'
import { noPoints, type PointsAtTill, pointsAtTill } from './points-at-till.ts'

export type VehicleAtTill = { plate: string; make: string | null; model: string | null; colour: string | null }
export type AtTill = PointsAtTill & {
  presentation: string | null
  maskedName: string | null
  cards: readonly CardAtTill[]
  vehicles: readonly VehicleAtTill[]
}

const nobody: AtTill = { presentation: null, maskedName: null, cards: [], vehicles: [], ...noPoints }

/** What the log keeps of the box: which kind it was, and of a number no more than its end. */
const logged = ({ cardNo, phoneKey, plateKey }: TillInput) => {
  const by = cardNo ?? phoneKey ?? plateKey ?? ''
  return { search: `***${by.slice(-2)}` }
}

async function findLogged(
  db: Writing,
  request: Request,
  input: IdentifyAtTillInput,
): Promise<{ found: FoundAtTill | null; place: StorePlace }> {
  const store = await db.store.findFirst({ where: { id: input.storeId }, select: { franchiseeId: true } })
  if (!store) throw notFound()
  authorize(request, 'customer.identify', { franchiseeId: store.franchiseeId, storeId: input.storeId })
  const typed = decided(readTillInput(input.typed, countryOfCurrency(request.chain.currency)))
  const found = await lookUp(db, typed, request.now, lookUpLimit(request))
  if (found === 'too_many') throw tooManyLookUps()
  await recordChange(db, request, {
    action: 'customer.identify',
    entity: found?.customerId ? 'customer' : found?.cardId ? 'card' : 'user_account',
    entityId: found?.customerId ?? found?.cardId ?? (request.actor.userAccountId as string),
    franchiseeId: store.franchiseeId,
    after: logged(typed),
  })
  return { found, place: { storeId: input.storeId, franchiseeId: store.franchiseeId } }
}

/**
 * Whose a full card number, phone or plate is, of whichever franchisee: a masked name, what is on their cards, their points and
 * a proof, for ten minutes, that they are here. Whoever comes with a card number presents that card alone. What is unknown, another
 * chain's or still in stock is answered alike: nobody.
 */
export async function identifyAtTill(request: Request, input: IdentifyAtTillInput): Promise<AtTill> {
  authorize(request, 'customer.identify')
  const { found, place } = await doorOf(request).write((db) => findLogged(db, request, input))
  if (!found) return nobody
  const presented: Presented = found.cardId
    ? { customerId: null, cardId: found.cardId }
    : { customerId: found.customerId, cardId: null }
  return doorOf(request, presented).read(async (db) => ({
    presentation: await presentAtTill(request, presented),
    maskedName: found.name && maskName(found.name),
    cards: await cardsAtTill(db, request, presented, place),
    ...(await pointsAtTill(db, presented, todayOf(request))),
    vehicles: presented.customerId
      ? await db.vehicle.findMany({
          where: { customerId: presented.customerId },
          orderBy: { createdAt: 'asc' },
          take: 20,
        })
      : [],
  }))
}
