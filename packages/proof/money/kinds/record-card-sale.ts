import { randomUUID } from 'node:crypto'
import { presentationFor } from '../../bench/frame/token.ts'
import type { Random } from '../../src/hostile/random.ts'
import { documentFor, type Values } from '../clients/ask.ts'
import { Holding } from '../model/holding.ts'
import type { Model, Sale } from '../model/model.ts'
import { pointsOf } from '../model/points.ts'
import { bareId, type Chain, idFor, type Place, type Product } from '../world/make-world.ts'
import { judgeRefusal, type Kind, type Operation } from './operation.ts'

const document = documentFor(
  'recordCardSale',
  'RecordCardSaleInput',
  '... on CardSale { id amount principal bonus soldOn customer { id } }',
)

const minute = 60_000
const day = 24 * 60 * minute
const phones = 400
/** An account may look for 40 in ten minutes; what had to be asked again counts there, too. */
const phonesAllowed = 20
const methods = ['cash', 'wechat', 'alipay', 'bank_card', 'bank_transfer', 'other']

/** When it is said to have been sold, and what must come of it whichever of these clocks the API goes by. */
function momentOf(random: Random, clocks: readonly number[]): { soldAt: Date; must: string | null } {
  const now = Date.now()
  if (random.chance(0.02)) return { soldAt: new Date(now + Math.max(...clocks) + 7 * minute), must: 'sale.in_future' }
  if (random.chance(0.02)) return { soldAt: new Date(now + Math.min(...clocks) - 61 * day), must: 'sale.too_long_ago' }
  // A counter whose clock is ahead by less than five minutes is believed.
  if (random.chance(0.1)) return { soldAt: new Date(now + Math.min(...clocks) + 3 * minute), must: null }
  return { soldAt: new Date(now + Math.min(...clocks) - random.between(1, 59 * 24 * 60) * minute), must: null }
}

/** Whether an API that was killed and came back with a clock further behind may hold it to lie ahead. */
const mayLieAhead = (soldAt: Date, clocks: readonly number[]) =>
  soldAt.getTime() > Date.now() + Math.min(...clocks) + 4 * minute

/** What must be asked for a product, and what must come of it where that is wrong. */
function priceOf(random: Random, { price, principal, bonus }: Product) {
  const wrong = random.chance(0.02)
  if (price === null) {
    const amount = random.between(1, 500_000)
    return wrong
      ? { amount: null, must: 'sale.amount_missing', figures: null }
      : { amount, must: null, figures: { amount, principal: amount, bonus: 0 } }
  }
  return wrong
    ? { amount: price + 1, must: 'sale.amount_given', figures: null }
    : { amount: random.chance(0.5) ? price : null, must: null, figures: { amount: price, principal, bonus } }
}

/** Who buys: somebody new with a phone, somebody known by their phone, or somebody known who stands at the counter. */
function buyerOf(model: Model, random: Random, chain: Chain, secret: string, asker: Sale['chain']['admin']) {
  const known = model.customersOf(chain)
  if (known.ids.length < 20 || random.chance(0.04)) {
    const customerPhone = `137${String(random.between(0, phones)).padStart(8, '0')}`
    return { input: { customerName: `客户${customerPhone}`, customerPhone }, phone: customerPhone, id: null }
  }
  const id = random.of(known.ids)
  return { input: { presentation: presentationFor(secret, asker, id) }, phone: null, id }
}

const askerOf = (random: Random, chain: Chain, place: Place, staffId: string) =>
  random.of([chain.admin, chain.managers.get(place.storeId) ?? chain.admin, chain.reps.get(staffId) ?? chain.admin])

const dayInChina = (at: Date) => new Date(at.getTime() + 8 * 60 * minute).toISOString().slice(0, 10)

function drawIn(model: Model, random: Random, secret: string): Operation {
  const chain = random.of(model.chains)
  const place = random.of(chain.places)
  const staffId = random.of(place.staff)
  const product = random.of(chain.products)
  const asker = askerOf(random, chain, place, staffId)
  const { soldAt, must: mustByTime } = momentOf(random, model.clocks)
  const { amount, must: mustByPrice, figures } = priceOf(random, product)
  const buyer = buyerOf(model, random, chain, secret, asker)
  const method = random.of(methods)
  if (buyer.phone) model.phonesAsked.set(asker.userAccountId, (model.phonesAsked.get(asker.userAccountId) ?? 0) + 1)
  const must = mustByTime ?? mustByPrice
  const input = {
    ...{ storeId: idFor('Store', place.storeId), staffId: idFor('Staff', staffId), amount, paymentMethod: method },
    ...{ cardProductId: idFor('CardProduct', product.id), soldAt: soldAt.toISOString(), idempotencyKey: randomUUID() },
    ...buyer.input,
  }
  const { franchiseeId, storeId } = place
  const [soldOn, held, key] = [dayInChina(soldAt), model.pointsOf(chain), input.idempotencyKey]
  const points = figures ? pointsOf({ chain, soldOn, principal: figures.principal }) : 0
  const knownBefore = buyer.id ?? model.customersOf(chain).byPhone.get(buyer.phone ?? '') ?? null
  if (buyer.phone && !knownBefore) held.askedByPhone(buyer.phone)
  held.give(key, knownBefore, points)
  return {
    kind: 'recordCardSale',
    call: { asker, document, input },
    done(value) {
      held.given(key, knownBefore, true)
      if (must || !figures) return `was done, and should have been refused by ${must}`
      // Who may not look at the buyer's file isn't told.
      const told = value.customer ? bareId((value.customer as Values).id) : null
      if (told && buyer.id && buyer.id !== told) return `went to customer ${told}, not to ${buyer.id}`
      if (told && buyer.phone) {
        const { byPhone, ids } = model.customersOf(chain)
        const known = byPhone.get(buyer.phone)
        if (known && known !== told) return `made a second customer of the phone ${buyer.phone}`
        byPhone.set(buyer.phone, told)
        if (!known) {
          ids.push(told)
          held.told(buyer.phone, told, points)
        }
      }
      const said = { amount: Number(value.amount), principal: Number(value.principal), bonus: Number(value.bonus) }
      if (JSON.stringify(said) !== JSON.stringify(figures) || value.soldOn !== soldOn)
        return `says ${JSON.stringify({ ...said, soldOn: value.soldOn })}, and should say ${JSON.stringify({ ...figures, soldOn })}`
      model.addSale({
        ...{
          id: bareId(value.id),
          chain,
          franchiseeId,
          storeId,
          staffId,
          customerId: buyer.id ?? told,
          phone: buyer.phone,
          method,
          ...figures,
          soldOn,
        },
        ...{ voiding: new Set(), voidedBy: null, isSaidVoided: false },
        ...{
          cardId: null,
          holding: new Holding(figures.principal + figures.bonus),
          isUsed: false,
          isRecharged: false,
          isPaying: false,
          product,
        },
      })
      return null
    },
    refused(code) {
      held.given(key, knownBefore, false)
      if (
        code === 'identify.too_many' &&
        buyer.phone &&
        (model.phonesAsked.get(asker.userAccountId) ?? 0) > phonesAllowed
      )
        return null
      if (code === 'sale.in_future' && mayLieAhead(soldAt, model.clocks)) return null
      return judgeRefusal(code, must)
    },
  }
}

/** A card is sold. @param secret by which the product signs who stands at the counter */
export const recordCardSale = (secret: string): Kind => ({
  name: 'recordCardSale',
  weight: 34,
  draw: (model, random) => drawIn(model, random, secret),
})
