import { randomUUID } from 'node:crypto'
import { documentFor } from '../clients/ask.ts'
import type { Model, TillSale } from '../model/model.ts'
import { idFor } from '../world/make-world.ts'
import type { Kind, Operation } from './operation.ts'

const document = documentFor('reverseTillSale', 'ReverseTillSaleInput', '... on TillSale { id status }')

function reversing(model: Model, sale: TillSale, asker: Operation['call']['asker']): Operation {
  const key = randomUUID()
  const wasReversed = sale.reversedBy !== null
  const hadRivals = sale.reversing.size > 0
  sale.reversing.add(key)
  for (const { card, amount } of sale.parts) if (!wasReversed) card.holding.askBack(key, amount)
  const { points } = sale
  if (points && !wasReversed) points.held.askBack(key, points.points)
  const end = (isDone: boolean) => {
    sale.reversing.delete(key)
    for (const { card } of sale.parts) card.holding.givenBack(key, isDone && sale.reversedBy === null)
    points?.held.givenBack(key, isDone && sale.reversedBy === null)
  }
  return {
    kind: 'reverseTillSale',
    call: { asker, document, input: { id: idFor('TillSale', sale.id), reason: '客人没要', idempotencyKey: key } },
    done(value) {
      end(true)
      model.reverseTillSale(sale, key)
      if (wasReversed) return `reversed ${sale.id}, which was reversed before it was asked`
      return value.status === 'reversed' ? null : `left the sale ${value.status}`
    },
    refused(code) {
      end(false)
      if (code !== 'till.already_reversed') return `was refused by ${code}`
      const can = sale.reversedBy !== null || sale.isSaidReversed || hadRivals || sale.reversing.size > 0
      sale.isSaidReversed = true
      return can ? null : `was refused for ${sale.id}, which nobody has reversed`
    },
  }
}

/** So many are looked at for one that nobody is known to have taken back; the last is asked even so. */
const tries = 3

/** A sale at the till is taken back, by headquarters or the manager of its store: what its cards paid is on them again. */
export const reverseTillSale: Kind = {
  name: 'reverseTillSale',
  weight: 10,
  draw(model, random) {
    const { tillSales: all } = model
    if (all.length === 0) return null
    const from = random.chance(0.9) ? Math.max(0, all.length - model.hot) : 0
    const looked = Array.from({ length: tries }, () => all[random.between(from, all.length - 1)] as TillSale)
    const isThere = ({ reversedBy, isSaidReversed }: TillSale) => reversedBy === null && !isSaidReversed
    const sale = looked.find(isThere) ?? (looked.at(-1) as TillSale)
    const manager = sale.chain.managers.get(sale.place.storeId) ?? sale.chain.admin
    return reversing(model, sale, random.chance(0.5) ? sale.chain.admin : manager)
  },
}
