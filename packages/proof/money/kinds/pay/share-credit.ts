import { randomUUID } from 'node:crypto'
import type { Random } from '../../../src/hostile/random.ts'
import { documentFor } from '../../clients/ask.ts'
import type { Model, Recharge, Sale, TillSale } from '../../model/model.ts'
import type { Shares } from '../../pay/pay.ts'
import { type Chain, idFor } from '../../world/make-world.ts'
import { chooseRecent } from '../choosing/choose-recent.ts'
import { judgeRefusal, type Kind } from '../operation.ts'

const document = documentFor('shareCredit', 'ShareCreditInput', '... on CreditShared { shares { staffId share } }')
const whole = 10_000

/** A record that several may have made together; isGone: somebody has taken it back, or may have. */
type Shareable = {
  readonly record: string
  readonly type: string
  readonly id: string
  readonly chain: Chain
  readonly franchiseeId: string
  isTakenBack(): boolean
  isGone(): boolean
}

function choose(model: Model, random: Random): Shareable | null {
  const choice = { hot: model.hot, tries: 3, isFree: ({ voidedBy }: { voidedBy: string | null }) => voidedBy === null }
  const what = random.share()
  if (what < 0.7) {
    const sale = chooseRecent<Sale>(random, model.salesInOrder, choice)
    return (
      sale && {
        ...{ record: 'card_sale', type: 'CardSale', id: sale.id, chain: sale.chain, franchiseeId: sale.franchiseeId },
        isTakenBack: () => sale.voidedBy !== null,
        isGone: () => sale.voidedBy !== null || sale.isSaidVoided || sale.voiding.size > 0,
      }
    )
  }
  if (what < 0.85) {
    const recharge = chooseRecent<Recharge>(random, model.rechargesInOrder, choice)
    return (
      recharge && {
        ...{ record: 'card_recharge', type: 'LedgerMovement', id: recharge.id, chain: recharge.card.chain },
        franchiseeId: recharge.card.franchiseeId,
        isTakenBack: () => recharge.voidedBy !== null,
        isGone: () => recharge.voidedBy !== null || recharge.voiding.size > 0,
      }
    )
  }
  const isFree = ({ reversedBy }: { reversedBy: string | null }) => reversedBy === null
  const sale = chooseRecent<TillSale>(random, model.tillSales, { ...choice, isFree })
  return (
    sale && {
      ...{
        record: 'till_sale',
        type: 'TillSale',
        id: sale.id,
        chain: sale.chain,
        franchiseeId: sale.place.franchiseeId,
      },
      isTakenBack: () => sale.reversedBy !== null,
      isGone: () => sale.reversedBy !== null || sale.isSaidReversed || sale.reversing.size > 0,
    }
  )
}

/** Up to four people, each a part of the whole; over it: the last has one more. */
function sharesAmong(random: Random, staff: readonly string[], isOver: boolean): Shares {
  const sharers = [...new Set(Array.from({ length: random.between(1, 4) }, () => random.of(staff)))]
  const cuts = sharers.slice(1).map(() => random.between(1, whole - 1))
  const ends = [...new Set([...cuts, whole])].toSorted((one, other) => one - other)
  return ends.map((end, at) => {
    const share = end - (ends[at - 1] ?? 0) + (isOver && at === ends.length - 1 ? 1 : 0)
    return { staffId: sharers[at] as string, share }
  })
}

/** Who made a record together shares it, for the first time or anew. */
export const shareCredit: Kind = {
  name: 'shareCredit',
  weight: 6,
  draw(model, random) {
    const chosen = choose(model, random)
    if (!chosen) return null
    const { record, type, id, chain, franchiseeId } = chosen
    const [isElsewhere, isOver] = [random.chance(0.02), random.chance(0.06)]
    const places = chain.places.filter((place) => (place.franchiseeId === franchiseeId) !== isElsewhere)
    const shares = sharesAmong(
      random,
      places.flatMap(({ staff }) => staff),
      isOver,
    )
    const must = isOver ? 'input.invalid' : isElsewhere ? 'credit.not_of_franchisee' : null
    const [wasTakenBack, asked] = [chosen.isTakenBack(), performance.now()]
    const asker = random.chance(0.6) || isElsewhere ? chain.admin : (chain.owners.get(franchiseeId) ?? chain.admin)
    const input = {
      ...{ record, id: idFor(type, id), reason: '一起做的', idempotencyKey: randomUUID() },
      shares: shares.map(({ staffId, share }) => ({ staffId: idFor('Staff', staffId), share })),
    }
    return {
      kind: 'shareCredit',
      call: { asker, document, input },
      done() {
        if (must) return `was done, and should have been refused by ${must}`
        model.pay.share(id, { shares, asked, answered: performance.now() })
        return wasTakenBack ? `shared ${id}, which was taken back before it was asked` : null
      },
      refused(code) {
        if (code === 'credit.taken_back' && !isOver)
          return chosen.isGone() ? null : `was refused for ${id}, which nobody has taken back`
        return judgeRefusal(code, must)
      },
    }
  },
}
