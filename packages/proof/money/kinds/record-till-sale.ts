import { randomUUID } from 'node:crypto'
import { presentationFor } from '../../bench/frame/token.ts'
import type { Random } from '../../src/hostile/random.ts'
import { documentFor } from '../clients/ask.ts'
import { isNearMidnight } from '../contracts/days.ts'
import type { Model } from '../model/model.ts'
import { bareId, type Chain, idFor, type Place } from '../world/make-world.ts'
import { judgeRefusal, type Kind, type Operation } from './operation.ts'
import { type Bill, billOf } from './till-bill.ts'

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

type Drawn = Bill & {
  name: string
  chain: Chain
  place: Place
  staffId: string
  method: string
  must: string | null
}

function judge(key: string, { parts, points, must }: Drawn, code: string): string | null {
  const short = parts.filter(({ card }) => card.holding.refused(key))
  const canBeShort = points?.held.refused(key)
  if (must === code) return null
  if (must && must !== 'till.not_paid_in_full') return judgeRefusal(code, must)
  if (code === 'points.short') return canBeShort ? null : 'was refused although there were enough points'
  if (code === 'card.balance_short')
    return short.length > 0 ? null : 'was refused although there was enough on each card'
  const mayBeVoided = parts.some(({ card }) => card.voidedBy !== null || card.isSaidVoided || card.voiding.size > 0)
  if (code === 'card.is_voided') return mayBeVoided ? null : 'was refused although nobody voided a card'
  return `was refused by ${code}`
}

function performing(model: Model, drawn: Drawn, call: Operation['call'], key: string): Operation {
  const { name, parts, points, rest, total, place, method, must, chain } = drawn
  const wereVoided = parts.some(({ card }) => card.voidedBy !== null)
  for (const { card, amount } of parts) {
    card.isUsed = true
    card.isPaying = true
    card.holding.ask(key, amount)
  }
  points?.held.ask(key, points.points)
  return {
    kind: name,
    call,
    done(value) {
      const enough = parts.map(({ card }) => card.holding.taken(key)).every(Boolean)
      const enoughPoints = points?.held.taken(key) ?? true
      if (must) return `was done, and should have been refused by ${must}`
      if (!enough) return 'took more off a card than there was'
      if (!enoughPoints) return 'took more points than there were'
      if (wereVoided) return 'took something off a card that was voided'
      model.addTillSale({
        ...{ id: bareId(value.id), chain, place, total, points, parts, rest, method },
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
function pricing(random: Random, { lines }: Bill, isRep: boolean) {
  const isChanged = lines.some(({ service, price }) => price !== service.price)
  const priceReason = random.chance(0.98) ? '老客户' : ''
  const must = isRep ? 'till.price_not_allowed' : priceReason === '' ? 'till.price_reason_missing' : null
  return { priceReason, must: isChanged ? must : null }
}

const names = { list: 'recordTillSale', other: 'recordTillSale, at another price', points: 'recordTillSale, by points' }

function drawIn(model: Model, random: Random, secret: string, name: string): Operation | null {
  const [atOtherPrice, withPoints] = [name === names.other, name === names.points]
  const chain = random.of(model.chains)
  const place = random.of(chain.places)
  const staffId = random.of(place.staff)
  const wanted = billOf(model, random, chain, { atOtherPrice, withPoints })
  if (!wanted) return null
  const { lines, points, parts, rest } = wanted
  const rep = atOtherPrice && random.chance(0.96) ? undefined : chain.reps.get(staffId)
  const askers = [chain.admin, chain.managers.get(place.storeId), rep].filter((one) => one !== undefined)
  const asker = random.of(askers)
  const { priceReason, must: mustByPrice } = pricing(random, wanted, asker === rep)
  // What points pay is by the rule of the day, which holds from the day on which the chain was made.
  const now = { soldAt: new Date(Date.now() + Math.min(...model.clocks)), must: null }
  const { soldAt, must: mustByTime } = withPoints ? now : momentOf(random, model.clocks)
  const mustBefore = mustByTime ?? mustByPrice ?? points?.must ?? null
  const isShort = mustBefore === null && random.chance(0.02) && rest > 1
  const [key, method] = [randomUUID(), random.of(methods)]
  const customerId = points?.customerId ?? parts[0]?.card.customerId
  const input = {
    ...{ storeId: idFor('Store', place.storeId), staffId: idFor('Staff', staffId), soldAt: soldAt.toISOString() },
    lines: lines.map(({ service, quantity, price }) => ({
      ...{ serviceItemId: idFor('ServiceItem', service.id), quantity },
      ...(price === service.price ? {} : { price, priceReason }),
    })),
    cards: parts.map(({ card, amount }) => ({ cardId: idFor('Card', card.cardId as string), amount })),
    ...(points ? { points: points.points } : {}),
    payments: rest > 0 ? [{ method, amount: isShort ? rest - 1 : rest }] : [],
    ...(customerId ? { presentation: presentationFor(secret, asker, customerId) } : {}),
    idempotencyKey: key,
  }
  const must = mustBefore ?? (isShort ? 'till.not_paid_in_full' : null)
  const drawn: Drawn = { ...wanted, name, chain, place, staffId, method, must }
  return performing(model, drawn, { asker, document, input }, key)
}

const kindOf = (secret: string, name: string, weight: number): Kind => ({
  ...{ name, weight },
  draw: (model, random) =>
    model.chains[0]?.services.length && !(name === names.points && isNearMidnight())
      ? drawIn(model, random, secret, name)
      : null,
})

/**
 * Services are sold at a till, paid by up to three cards of whichever franchisees and otherwise: at the list's prices, or at
 * others with a reason; by points of whoever stands there, too.
 */
export const recordTillSale = (secret: string): readonly Kind[] => [
  kindOf(secret, names.list, 44),
  kindOf(secret, names.other, 4),
  kindOf(secret, names.points, 3),
]
