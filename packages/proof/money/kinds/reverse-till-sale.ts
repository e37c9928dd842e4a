import { randomUUID } from 'node:crypto'
import { documentFor } from '../clients/ask.ts'
import type { Model, TillSale } from '../model/model.ts'
import { idFor } from '../world/make-world.ts'
import { chooseRecent } from './choosing/choose-recent.ts'
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

/** As far as is known: nobody has taken it back. */
const isFree = ({ reversedBy, isSaidReversed }: TillSale) => reversedBy === null && !isSaidReversed

/** A sale at the till is taken back, by headquarters or the manager of its store: what its cards paid is on them again. */
export const reverseTillSale: Kind = {
  name: 'reverseTillSale',
  weight: 10,
  draw(model, random) {
    const sale = chooseRecent(random, model.tillSales, { hot: model.hot, tries: 3, isFree })
    if (!sale) return null
    const manager = sale.chain.managers.get(sale.place.storeId) ?? sale.chain.admin
    return reversing(model, sale, random.chance(0.5) ? sale.chain.admin : manager)
  },
}
