import { randomUUID } from 'node:crypto'
import { presentationFor } from '../../bench/frame/token.ts'
import { documentFor } from '../clients/ask.ts'
import type { Model, Sale } from '../model/model.ts'
import { bareId, idFor, type Place } from '../world/make-world.ts'
import type { Kind, Operation } from './operation.ts'

const document = documentFor('rechargeCard', 'RechargeCardInput', '... on CardRecharge { id paid principal bonus }')
const methods = ['cash', 'wechat', 'alipay', 'bank_card']

/** Each whole price in what is paid gives what the product gives for it; what is beyond gives itself. */
function givenFor({ product }: Sale, paid: number) {
  const times = product.price === null ? 0 : Math.floor(paid / product.price)
  const rest = paid - times * (product.price ?? 0)
  return { amount: paid, principal: times * product.principal + rest, bonus: times * product.bonus }
}

function recharging(
  model: Model,
  card: Sale,
  secret: string,
  paid: number,
  method: string,
  { storeId }: Place,
  staffId: string,
): Operation {
  const key = randomUUID()
  const { chain, customerId } = card
  const given = givenFor(card, paid)
  const wasVoided = card.voidedBy !== null
  const value = given.principal + given.bonus
  card.isUsed = true
  card.isRecharged = true
  card.holding.askBack(key, value)
  const input = {
    ...{ cardId: idFor('Card', card.cardId as string), storeId: idFor('Store', storeId), idempotencyKey: key },
    ...{ staffId: idFor('Staff', staffId), payments: [{ method, amount: paid }] },
    presentation: presentationFor(secret, chain.admin, customerId as string),
  }
  return {
    kind: 'rechargeCard',
    call: { asker: chain.admin, document, input },
    done(answer) {
      card.holding.givenBack(key, true)
      model.recharge(bareId(answer.id), card, storeId, { ...given, method })
      if (wasVoided) return `recharged the card of sale ${card.id}, which was voided`
      const said = [answer.paid, answer.principal, answer.bonus].map(Number).join()
      const should = [paid, given.principal, given.bonus].join()
      return said === should ? null : `says ${said}, and should say ${should}`
    },
    refused(code) {
      card.holding.givenBack(key, false)
      const mayBeVoided = card.voidedBy !== null || card.isSaidVoided || card.voiding.size > 0
      return code === 'card.is_voided' && mayBeVoided ? null : `was refused by ${code}`
    },
  }
}

/** More is paid onto a card, where it was sold or at another store of who sold it. @param secret by which the product signs who stands at the counter */
export const rechargeCard = (secret: string): Kind => ({
  name: 'rechargeCard',
  weight: 4,
  draw(model, random) {
    const chain = random.of(model.chains)
    const cards = model.cardsOf(chain)
    if (cards.length === 0) return null
    const card = random.of(random.chance(0.3) ? cards.slice(0, 10) : cards)
    if (card.voidedBy && random.chance(0.9)) return null
    const price = card.product.price ?? 10_000
    const paid = random.chance(0.5) ? price * random.between(1, 2) : random.between(1, 2 * price)
    const own = chain.places.filter(({ franchiseeId }) => franchiseeId === card.franchiseeId)
    const place = random.of(own)
    return recharging(model, card, secret, paid, random.of(methods), place, random.of(place.staff))
  },
})
