import { presentationFor } from '../../../bench/frame/token.ts'
import { documentFor } from '../../clients/ask.ts'
import { renew } from '../../contracts/renew.ts'
import { bareId, idFor } from '../../world/make-world.ts'
import type { Kind } from '../operation.ts'
import { cardIdOf, contractKind, customerAt } from './contract-kind.ts'

const document = documentFor('rechargeCard', 'RechargeCardInput', '... on CardRecharge { id paid principal bonus }')
const methods = ['cash', 'wechat', 'alipay', 'bank_card']

/** A card that goes by days is renewed at a store of who sold it. @param secret by which the product signs who stands at the counter */
export const renewCard = (secret: string): Kind =>
  contractKind('rechargeCard, renewal', 1, (drawing) => {
    const { model, random, chain, contract, at, today } = drawing
    const { months, price } = contract.terms
    if (months === null) return null
    const place = random.of(chain.places.filter(({ franchiseeId }) => franchiseeId === contract.place.franchiseeId))
    const total = random.chance(0.03) ? price - 1 : price
    const [first, second] = [random.of(methods), random.of(methods)]
    const part = first === second ? 0 : random.between(0, total - 1)
    const payments = [{ method: first, amount: total - part }, ...(part > 0 ? [{ method: second, amount: part }] : [])]
    return {
      ...{ asker: chain.admin, document },
      input: {
        ...{ cardId: cardIdOf(drawing), storeId: idFor('Store', place.storeId), payments },
        staffId: idFor('Staff', random.of(place.staff)),
        presentation: presentationFor(secret, chain.admin, customerAt(drawing)),
      },
      step: (state) => renew(payments)(state, contract, { at, today }),
      done: ({ id, paid, principal, bonus }) => {
        model.renewals.add(bareId(id))
        const said = [paid, principal, bonus].map(Number).join()
        if (said !== [price, contract.terms.principal, 0].join()) model.found('answers', `Renewal ${id} says ${said}`)
      },
    }
  })
