import { presentationFor } from '../../../bench/frame/token.ts'
import { documentFor, type Values } from '../../clients/ask.ts'
import { sharesOf } from '../../contracts/arithmetic.ts'
import { lotsAt } from '../../contracts/of-card.ts'
import { reverse, use, type Wish } from '../../contracts/use.ts'
import { bareId, idFor, type Service } from '../../world/make-world.ts'
import type { Kind } from '../operation.ts'
import { cardPassword, contractKind, customerAt, type Drawing } from './contract-kind.ts'

const document = documentFor(
  'recordTillSale',
  'RecordTillSaleInput',
  '... on TillSale { id total paidOtherwise payments { paymentMethod balanceAfter usesAfter } }',
)
const methods = ['cash', 'wechat', 'alipay', 'bank_card']

type Bill = {
  service: Service
  quantity: number
  total: number
  amount: number | null
  uses: number | null
  rest: number
}

/** One service, so many of it, and what of it the card is to pay. */
function billOf({ random, contract, at }: Drawing, service: Service): Bill {
  const lots = lotsAt(contract.possible.one, at)
  const kind = contract.terms.uses !== null ? 'count' : contract.terms.months !== null ? 'period' : 'money'
  if (kind !== 'money') {
    const left = lots[0]?.usesLeft ?? 0
    const wanted = kind === 'period' ? 1 : random.chance(0.35) ? Math.max(1, left) : random.between(1, 3)
    const quantity = wanted + (random.chance(0.2) ? 1 : 0)
    const total = service.price * quantity
    return { service, quantity, total, amount: null, uses: wanted, rest: total - service.price * wanted }
  }
  const held = lots.reduce((sum, { remaining }) => sum + remaining, 0)
  const quantity = random.chance(0.4)
    ? Math.min(20, Math.max(1, Math.ceil(held / service.price)))
    : random.between(1, 3)
  const total = service.price * quantity
  const part = random.chance(0.7) ? total : random.between(1, total)
  const amount = random.chance(0.04) ? part : Math.max(1, Math.min(part, held))
  return { service, quantity, total, amount, uses: null, rest: total - amount }
}

/** What is set between franchisees for what the card pays. */
function fixedOf({ service, quantity, amount, uses, rest }: Bill): number | null {
  if (service.transferPrice === null) return null
  if (amount === null) return service.transferPrice * (uses ?? 0)
  return sharesOf(service.transferPrice * quantity, [amount, rest])[0] ?? 0
}

/** What the receipt says is left on the card. */
function leftOf({ payments }: Values): string {
  const byCard = (payments as Values[]).find(({ paymentMethod }) => paymentMethod === null)
  const number = (value: unknown) => (value === null || value === undefined ? null : Number(value))
  return `done, left ${number(byCard?.balanceAfter)} and ${number(byCard?.usesAfter)}`
}

/** A card with terms of its own pays at a till. @param secret by which the product signs who stands at the counter */
export const useContract = (secret: string): Kind =>
  contractKind('recordTillSale, by terms', 16, (drawing) => {
    const { model, random, chain, contract, at, today, key } = drawing
    const place = random.chance(0.4) ? contract.place : random.of(chain.places)
    const staffId = random.of(place.staff)
    const bill = billOf(drawing, random.of(chain.services))
    const asker = random.of([chain.admin, chain.managers.get(place.storeId) ?? chain.admin])
    const presented = customerAt(drawing)
    const method = random.of(methods)
    const { amount, uses, rest, total, service, quantity } = bill
    const wish: Wish = {
      ...{ key, at, serverId: place.franchiseeId, storeId: place.storeId, on: today, amount, uses },
      ...{ due: service.price * (uses ?? 0), fixed: fixedOf(bill) },
    }
    return {
      ...{ asker, document },
      input: {
        ...{ storeId: idFor('Store', place.storeId), staffId: idFor('Staff', staffId) },
        soldAt: new Date(Date.now() + Math.min(...model.clocks)).toISOString(),
        lines: [{ serviceItemId: idFor('ServiceItem', service.id), quantity }],
        cards: [
          {
            ...{ cardId: idFor('Card', contract.cardIds[at] as string), password: cardPassword },
            ...(amount === null ? { uses, line: 1 } : { amount }),
          },
        ],
        payments: rest > 0 ? [{ method, amount: rest }] : [],
        presentation: presentationFor(secret, asker, presented),
      },
      step: (state) => use(state, contract, wish, presented),
      says: leftOf,
      done: (value) => {
        const id = bareId(value.id)
        const said = [Number(value.total), Number(value.paidOtherwise)]
        if (said[0] !== total || said[1] !== rest) model.found('answers', `Sale at the till ${id} says ${said}`)
        contract.tillSales.push({ id, key, place })
        model.addOtherTillSale(id, { place, rest, method })
      },
    }
  })

const reverseDocument = documentFor('reverseTillSale', 'ReverseTillSaleInput', '... on TillSale { id status }')

/** Such a use is taken back. */
export const reverseContractUse = contractKind('reverseTillSale, by terms', 3, ({ model, random, chain, contract }) => {
  const sale = contract.tillSales.length > 0 ? random.of(contract.tillSales) : null
  if (!sale) return null
  return {
    ...{ asker: chain.admin, document: reverseDocument },
    input: { id: idFor('TillSale', sale.id), reason: '客人没要' },
    step: (state) => reverse(state, contract, sale.key),
    done: () => model.reverseOtherTillSale(sale.id),
  }
})
