import { randomUUID } from 'node:crypto'
import { documentFor } from '../clients/ask.ts'
import type { Recharge } from '../model/promised.ts'
import { idFor } from '../world/make-world.ts'
import type { Kind } from './operation.ts'

const document = documentFor('voidCardRecharge', 'VoidCardRechargeInput', '... on CardRecharge { id isVoided }')

/** So many are looked at for one that is there and whose card hasn't paid; the last is asked now and then even so. */
const tries = 6

/** A recharge is taken back, by headquarters or the manager of its store, while all that it put on the card is there. */
export const voidCardRecharge: Kind = {
  name: 'voidCardRecharge',
  weight: 2.5,
  draw(model, random) {
    const all = model.rechargesInOrder
    const from = random.chance(0.9) ? Math.max(0, all.length - 40) : 0
    if (all.length === 0) return null
    const looked = Array.from({ length: tries }, () => all[random.between(from, all.length - 1)] as Recharge)
    const recharge = looked.find(({ voidedBy, card }) => !voidedBy && !card.isPaying) ?? (looked.at(-1) as Recharge)
    if ((recharge.voidedBy || recharge.card.isPaying) && random.chance(0.8)) return null
    const { id, card, paid, storeId } = recharge
    const key = randomUUID()
    const wasVoided = recharge.voidedBy !== null
    const hadRivals = recharge.voiding.size > 0
    recharge.voiding.add(key)
    card.holding.ask(key, paid.principal + paid.bonus)
    // At another store of the franchisee's the card is out of its manager's sight.
    const manager = storeId === card.storeId ? card.chain.managers.get(storeId) : undefined
    const asker = random.chance(0.5) || !manager ? card.chain.admin : manager
    return {
      kind: 'voidCardRecharge',
      call: { asker, document, input: { id: idFor('LedgerMovement', id), reason: '充错了', idempotencyKey: key } },
      done() {
        recharge.voiding.delete(key)
        const wasThere = card.holding.taken(key)
        model.voidRecharge(recharge, key)
        if (wasVoided) return `voided ${id}, which was voided before it was asked`
        return wasThere ? null : `took more off the card of sale ${card.id} than there was`
      },
      refused(code) {
        const others = hadRivals || recharge.voiding.size > 1 || recharge.voidedBy !== null
        recharge.voiding.delete(key)
        card.holding.dropped(key)
        if (code === 'card.recharge_voided') return others ? null : `was refused for ${id}, which nobody has voided`
        return code === 'card.used_already' && card.isPaying ? null : `was refused by ${code}`
      },
    }
  },
}
