import { randomUUID } from 'node:crypto'
import { documentFor } from '../clients/ask.ts'
import type { Recharge } from '../model/promised.ts'
import { idFor } from '../world/make-world.ts'
import { chooseRecent } from './choosing/choose-recent.ts'
import type { Kind } from './operation.ts'

const document = documentFor('voidCardRecharge', 'VoidCardRechargeInput', '... on CardRecharge { id isVoided }')

/** It is there, and its card hasn't paid. */
const isFree = ({ voidedBy, card }: Recharge) => !voidedBy && !card.isPaying

/** A recharge is taken back, by headquarters or the manager of its store, while all that it put on the card is there. */
export const voidCardRecharge: Kind = {
  name: 'voidCardRecharge',
  weight: 2.5,
  draw(model, random) {
    const recharge = chooseRecent(random, model.rechargesInOrder, { hot: 40, tries: 6, isFree })
    if (!recharge || (!isFree(recharge) && random.chance(0.8))) return null
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
