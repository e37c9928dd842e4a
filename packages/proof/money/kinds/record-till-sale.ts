import { randomUUID } from 'node:crypto'
import { presentationFor } from '../../bench/frame/token.ts'
import type { Random } from '../../src/hostile/random.ts'
import { documentFor } from '../clients/ask.ts'
import type { Model, Sale, TillPart } from '../model/model.ts'
import { bareId, type Chain, idFor, type Place, type Service } from '../world/make-world.ts'
import { judgeRefusal, type Kind, type Operation } from './operation.ts'

const document = documentFor(
  'recordTillSale',
  'RecordTillSaleInput',
  '... on TillSale { id total paidOtherwise status }',
)

const minute = 60_000
const methods = ['cash', 'wechat', 'alipay', 'bank_card']

/** When it is said to have been, and what must come of it. */
function momentOf(random: Random, clocks: readonly number[]): { soldAt: Date; must: string | null } {
  const now = Date.now()
  if (random.chance(0.01)) return { soldAt: new Date(now + Math.max(...clocks) + 7 * minute), must: 'till.clock_ahead' }
  if (random.chance(0.01))
    return { soldAt: new Date(now + Math.min(...clocks) - 49 * 60 * minute), must: 'till.clock_behind' }
  // What a store without a line enters later: it counts on its own day, and in the period of that.
  const later = random.chance(0.25) ? random.between(1, 47) * 60 * minute : 0
  return { soldAt: new Date(now + Math.min(...clocks) - later), must: null }
}

const isKnownVoided = ({ voidedBy, isSaidVoided }: Sale) => voidedBy !== null || isSaidVoided

/** Cards of one customer, whoever sold them; one that is known to be voided only now and then. */
function chooseCards(model: Model, random: Random, chain: Chain): Sale[] {
  const all = model.cardsOf(chain)
  const sold = random.chance(0.03) ? all : all.filter((card) => !isKnownVoided(card))
  if (sold.length === 0) return []
  // A few cards are what most are after.
  const first = random.chance(0.5) ? sold[random.between(0, Math.min(9, sold.length - 1))] : random.of(sold)
  if (!first) return []
  const others = sold.filter(({ customerId, id }) => customerId === first.customerId && id !== first.id)
  const more = Array.from({ length: random.between(0, 2) }, () => (others.length > 0 ? random.of(others) : null))
  const chosen = [...new Set([first, ...more])].filter((sale) => sale !== null)
  return random.chance(0.5) ? chosen : chosen.toReversed()
}

/** price: of one, in minor units; the list's or another. */
type Line = { service: Service; quantity: number; price: number }

type Wanted = {
  lines: readonly Line[]
  total: number
  parts: readonly TillPart[]
  rest: number
}

/** Some services, paid by cards as far as these go, or now and then further, and the rest otherwise. */
function wantedOf(model: Model, random: Random, chain: Chain, atOtherPrice: boolean): Wanted {
  const services = random.of([chain.services.slice(0, 1), chain.services.slice(1), chain.services])
  const lines = services.map((service): Line => {
    const price = atOtherPrice ? random.between(1, 2 * service.price) : service.price
    return { service, quantity: random.between(1, 3), price }
  })
  const total = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
  let rest = total
  const parts: TillPart[] = []
  for (const card of random.chance(0.9) ? chooseCards(model, random, chain) : []) {
    const wish = random.chance(0.5) ? rest : random.between(0, rest)
    const amount = random.chance(0.08) ? wish : Math.min(wish, card.holding.value)
    if (amount < 1) continue
    parts.push({ card, amount })
    rest -= amount
  }
  return { lines, total, parts, rest }
}

type Drawn = Wanted & {
  name: string
  chain: Chain
  place: Place
  staffId: string
  method: string
  must: string | null
}

function judge(key: string, { parts, must }: Drawn, code: string): string | null {
  const short = parts.filter(({ card }) => card.holding.refused(key))
  if (must === code) return null
  if (must && must !== 'till.not_paid_in_full') return judgeRefusal(code, must)
  if (code === 'card.balance_short')
    return short.length > 0 ? null : 'was refused although there was enough on each card'
  const mayBeVoided = parts.some(({ card }) => card.voidedBy !== null || card.isSaidVoided || card.voiding.size > 0)
  if (code === 'card.is_voided') return mayBeVoided ? null : 'was refused although nobody voided a card'
  return `was refused by ${code}`
}

function performing(model: Model, drawn: Drawn, call: Operation['call'], key: string): Operation {
  const { name, parts, rest, total, place, method, must, chain } = drawn
  const wereVoided = parts.some(({ card }) => card.voidedBy !== null)
  for (const { card, amount } of parts) {
    card.isUsed = true
    card.isPaying = true
    card.holding.ask(key, amount)
  }
  return {
    kind: name,
    call,
    done(value) {
      const enough = parts.map(({ card }) => card.holding.taken(key)).every(Boolean)
      if (must) return `was done, and should have been refused by ${must}`
      if (!enough) return 'took more off a card than there was'
      if (wereVoided) return 'took something off a card that was voided'
      model.addTillSale({
        ...{ id: bareId(value.id), chain, place, total, parts, rest, method },
        ...{ reversing: new Set(), reversedBy: null, isSaidReversed: false },
      })
      const said = [Number(value.total), Number(value.paidOtherwise), value.status]
      return JSON.stringify(said) === JSON.stringify([total, rest, 'recorded'])
        ? null
        : `says ${JSON.stringify(said)}, and should say ${total} and ${rest}`
    },
    refused(code) {
      const wrong = judge(key, drawn, code)
      for (const { card } of parts) card.holding.dropped(key)
      return wrong
    },
  }
}

/** Who asks for another price than the list's, and why; a rep may not. What must come of it where that is wrong. */
function pricing(random: Random, { lines }: Wanted, isRep: boolean) {
  const isChanged = lines.some(({ service, price }) => price !== service.price)
  const priceReason = random.chance(0.98) ? '老客户' : ''
  const must = isRep ? 'till.price_not_allowed' : priceReason === '' ? 'till.price_reason_missing' : null
  return { priceReason, must: isChanged ? must : null }
}

function drawIn(model: Model, random: Random, secret: string, name: string): Operation {
  const atOtherPrice = name !== 'recordTillSale'
  const chain = random.of(model.chains)
  const place = random.of(chain.places)
  const staffId = random.of(place.staff)
  const wanted = wantedOf(model, random, chain, atOtherPrice)
  const { lines, parts, rest } = wanted
  const rep = atOtherPrice && random.chance(0.96) ? undefined : chain.reps.get(staffId)
  const askers = [chain.admin, chain.managers.get(place.storeId), rep].filter((one) => one !== undefined)
  const asker = random.of(askers)
  const { priceReason, must: mustByPrice } = pricing(random, wanted, asker === rep)
  const { soldAt, must: mustByTime } = momentOf(random, model.clocks)
  const isShort = mustByTime === null && mustByPrice === null && random.chance(0.02) && rest > 1
  const [key, method] = [randomUUID(), random.of(methods)]
  const customerId = parts[0]?.card.customerId
  const input = {
    ...{ storeId: idFor('Store', place.storeId), staffId: idFor('Staff', staffId), soldAt: soldAt.toISOString() },
    lines: lines.map(({ service, quantity, price }) => ({
      ...{ serviceItemId: idFor('ServiceItem', service.id), quantity },
      ...(price === service.price ? {} : { price, priceReason }),
    })),
    cards: parts.map(({ card, amount }) => ({ cardId: idFor('Card', card.cardId as string), amount })),
    payments: rest > 0 ? [{ method, amount: isShort ? rest - 1 : rest }] : [],
    ...(customerId ? { presentation: presentationFor(secret, asker, customerId) } : {}),
    idempotencyKey: key,
  }
  const must = mustByTime ?? mustByPrice ?? (isShort ? 'till.not_paid_in_full' : null)
  const drawn: Drawn = { ...wanted, name, chain, place, staffId, method, must }
  return performing(model, drawn, { asker, document, input }, key)
}

const kindOf = (secret: string, name: string, weight: number): Kind => ({
  ...{ name, weight },
  draw: (model, random) => (model.chains[0]?.services.length ? drawIn(model, random, secret, name) : null),
})

/**
 * Services are sold at a till, paid by up to three cards of whichever franchisees and otherwise: at the list's prices, or at
 * others with a reason.
 */
export const recordTillSale = (secret: string): readonly Kind[] => [
  kindOf(secret, 'recordTillSale', 46),
  kindOf(secret, 'recordTillSale, at another price', 4),
]
