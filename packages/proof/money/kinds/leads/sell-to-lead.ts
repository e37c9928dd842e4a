import { randomUUID } from 'node:crypto'
import { presentationFor } from '../../../bench/frame/token.ts'
import { documentFor } from '../../clients/ask.ts'
import { dayInChina, isNearMidnight } from '../../contracts/days.ts'
import { win } from '../../leads/leads.ts'
import { Holding } from '../../model/holding.ts'
import { pointsOf } from '../../model/points.ts'
import { bareId, idFor, type Place } from '../../world/make-world.ts'
import type { Kind } from '../operation.ts'
import { foretoldOfLead } from './foretold-of-lead.ts'
import { askerAt, chooseLead } from './lead-kinds.ts'

const document = documentFor('recordCardSale', 'RecordCardSaleInput', '... on CardSale { id amount lead { id } }')
const day = 86_400_000

/** A card is sold to whom somebody was after: that wins the lead. @param secret by which the product signs who stands at the counter */
export const sellToLead = (secret: string): Kind => ({
  name: 'recordCardSale, of a lead',
  weight: 4,
  draw(model, random) {
    const chosen = isNearMidnight() ? null : chooseLead(model, random, 'open')
    if (!chosen) return null
    const { of, leadKey } = chosen
    const { chain } = of
    const { ids } = model.customersOf(chain)
    const product = chain.products.find(({ price }) => price !== null)
    if (ids.length < 5 || !product) return null
    const { id, place } = of.ids.get(leadKey) as { id: string; place: Place }
    const { franchiseeId, storeId } = place
    const [staffId, customerId, saleKey] = [random.of(place.staff), random.of(ids), randomUUID()]
    const asker = askerAt(random, chain, place)
    const soldAt = new Date(Date.now() - 4 * 60_000 - random.between(0, 55) * day)
    const { price: amount, principal, bonus } = product as { price: number; principal: number; bonus: number }
    const [soldOn, method, held] = [dayInChina(soldAt), random.of(['cash', 'wechat']), model.pointsOf(chain)]
    held.give(saleKey, customerId, pointsOf({ chain, soldOn, principal }))
    const judge = foretoldOfLead(of, saleKey, win(leadKey, saleKey))
    const input = {
      ...{ storeId: idFor('Store', storeId), staffId: idFor('Staff', staffId), paymentMethod: method },
      ...{ cardProductId: idFor('CardProduct', product.id), soldAt: soldAt.toISOString(), leadId: idFor('Lead', id) },
      ...{ presentation: presentationFor(secret, asker, customerId), idempotencyKey: saleKey },
    }
    return {
      kind: 'recordCardSale, of a lead',
      call: { asker, document, input },
      done(value) {
        held.given(saleKey, customerId, true)
        model.addSale({
          ...{ id: bareId(value.id), chain, franchiseeId, storeId, staffId, customerId, phone: null, method, soldOn },
          ...{ amount, principal, bonus, voiding: new Set(), voidedBy: null, isSaidVoided: false, cardId: null },
          ...{ holding: new Holding(principal + bonus), product, isUsed: false, isRecharged: false, isPaying: false },
          won: { of, leadKey, saleKey },
        })
        return judge('done')
      },
      refused(code) {
        held.given(saleKey, customerId, false)
        return judge(code)
      },
    }
  },
})
