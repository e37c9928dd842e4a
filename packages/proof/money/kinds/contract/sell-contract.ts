import { randomUUID } from 'node:crypto'
import { presentationFor } from '../../../bench/frame/token.ts'
import type { Random } from '../../../src/hostile/random.ts'
import { documentFor, type Values } from '../../clients/ask.ts'
import { newContract } from '../../contracts/contract.ts'
import { dayInChina, isNearMidnight } from '../../contracts/days.ts'
import { voidSale } from '../../contracts/steps.ts'
import type { Terms } from '../../contracts/terms.ts'
import { numberOf, sell } from '../../custody/block.ts'
import { Holding } from '../../model/holding.ts'
import type { Model } from '../../model/model.ts'
import { pointsOf } from '../../model/points.ts'
import { bareId, type Chain, idFor, type Place } from '../../world/make-world.ts'
import { blockKind } from '../custody/block-kind.ts'
import { judgeRefusal, type Kind } from '../operation.ts'
import { contractKind } from './contract-kind.ts'

const document = documentFor(
  'recordCardSale',
  'RecordCardSaleInput',
  '... on CardSale { id amount principal bonus soldOn card { id } }',
)
const day = 86_400_000

/** Most lately; those that run out also so long ago that they have, which are the only ones that can be made good again. */
function soldAtOf(random: Random, { validMonths, bonusDays }: Terms): Date {
  const ago = (validMonths !== null || bonusDays !== null) && random.chance(0.7) ? random.between(35, 55) : null
  const days = ago ?? (random.chance(0.7) ? random.between(0, 5) : random.between(0, 55))
  return new Date(Date.now() - 4 * 60_000 - days * day)
}

type Selling = { readonly chain: Chain; readonly place: Place; readonly staffId: string; readonly soldAt?: Date }

/** The sale of a card by some terms at a place, its number beside it where it has one. */
function selling(model: Model, random: Random, secret: string, { chain, place, staffId, soldAt: at }: Selling) {
  const { ids } = model.customersOf(chain)
  if (ids.length < 5 || isNearMidnight()) return null
  const [terms, customerId] = [random.of(chain.terms), random.of(ids)]
  const method = random.of(['cash', 'wechat', 'alipay', 'bank_card', 'bank_transfer'])
  const asker = random.of([chain.admin, chain.managers.get(place.storeId) ?? chain.admin])
  const soldAt = at ?? soldAtOf(random, terms)
  const input = {
    ...{ storeId: idFor('Store', place.storeId), staffId: idFor('Staff', staffId), paymentMethod: method },
    ...{ cardProductId: idFor('CardProduct', terms.productId), soldAt: soldAt.toISOString() },
    ...{ presentation: presentationFor(secret, asker, customerId), idempotencyKey: randomUUID() },
  }
  const soldOn = dayInChina(soldAt)
  const { price: amount, principal, bonus } = terms
  const [held, key] = [model.pointsOf(chain), randomUUID()]
  const asked = () => held.give(key, customerId, pointsOf({ chain, soldOn, principal }))
  const refused = () => held.given(key, customerId, false)
  const done = (value: Values): string | null => {
    held.given(key, customerId, true)
    const saleId = bareId(value.id)
    const { franchiseeId, storeId } = place
    const card = value.card ? bareId((value.card as { id: string }).id) : null
    const contract = newContract({ chain, saleId, place, terms, soldOn, method, customerId }, card)
    model.addSale({
      ...{ id: saleId, chain, franchiseeId, storeId, staffId, customerId, phone: null, method, amount, principal },
      ...{ bonus, soldOn, voiding: new Set(), voidedBy: null, isSaidVoided: false, cardId: card, contract },
      ...{
        holding: new Holding(principal + bonus),
        isUsed: false,
        isRecharged: false,
        isPaying: false,
        product: terms,
      },
    })
    const said = [value.amount, value.principal, value.bonus].map(Number)
    return said.join() === [amount, principal, bonus].join() ? null : `says ${said}`
  }
  return { asker, input, asked, done, refused, customerId }
}

/** A card with terms of its own is sold. @param secret by which the product signs who stands at the counter */
export const sellContract = (secret: string): Kind => ({
  name: 'recordCardSale, by terms',
  weight: 8,
  draw(model, random) {
    const chain = random.of(model.chains)
    const place = random.of(chain.places)
    const sale = selling(model, random, secret, { chain, place, staffId: random.of(place.staff) })
    if (!sale) return null
    sale.asked()
    return {
      kind: 'recordCardSale, by terms',
      call: { asker: sale.asker, document, input: sale.input },
      done: sale.done,
      refused(code) {
        sale.refused()
        return judgeRefusal(code, null)
      },
    }
  },
})

/** A printed card is sold by whoever has it: its number leaves their hands with it. */
export const sellByNumber = (secret: string): Kind =>
  blockKind('recordCardSale, by number', 4, ({ model, random, chain, block }) => {
    const { storeId, staffId: holderId } = block.possible.one.holder
    const place = chain.places.find((one) => one.storeId === storeId) ?? random.of(chain.places)
    const staffId = holderId !== null && random.chance(0.9) ? holderId : random.of(place.staff)
    const soldAt = new Date(Date.now() - 4 * 60_000)
    const sale = selling(model, random, secret, { chain, place, staffId, soldAt })
    const serial = random.between(block.from, block.from + block.quantity - 1)
    if (!sale) return null
    return {
      ...{ asker: chain.admin, document, step: sell(serial, { storeId: place.storeId, staffId }) },
      input: {
        ...sale.input,
        presentation: presentationFor(secret, chain.admin, sale.customerId),
        cardNo: numberOf(chain, serial),
      },
      asked: sale.asked,
      done: (value) => {
        const wrong = sale.done(value)
        if (wrong) model.found('answers', `recordCardSale, by number ${wrong}`)
      },
      refused: sale.refused,
    }
  })

const voidDocument = documentFor('voidCardSale', 'VoidCardSaleInput', '... on CardSale { id status }')

/** Such a sale is taken back. */
export const voidContract = contractKind('voidCardSale, by terms', 2, ({ model, chain, contract, today, key }) => {
  const sale = model.sales.get(contract.saleId)
  if (!sale) return null
  const [held, buyer] = [model.pointsOf(chain), model.buyerOf(sale)]
  return {
    ...{ asker: chain.admin, document: voidDocument },
    input: { id: idFor('CardSale', contract.saleId), reason: '录错了' },
    step: (state) => voidSale(contract.granted)(state, contract, { at: 0, today }),
    asked: () => held.takeBack(key, buyer, pointsOf(sale)),
    done: () => {
      held.takenBack(key, buyer, true)
      sale.voidedBy = key
    },
    refused: () => held.takenBack(key, buyer, false),
  }
})
