import { dayInChina, daysBetween, plusDays } from '../../contracts/days.ts'
import { dueOf, type RefundWish, refund } from '../../contracts/refund.ts'
import { idFor } from '../../world/make-world.ts'
import { askerOf, cardDocument, cardIdOf, cardPassword, contractKind, type Drawing } from './contract-kind.ts'

const document = cardDocument('refundCard')

function caseOf({ random, contract, today }: Drawing): Pick<RefundWish, 'case' | 'cause' | 'askedOn'> | null {
  const age = daysBetween(contract.soldOn, today)
  const askedOn = plusDays(today, -Math.min(age, random.between(0, 20)))
  const kind = random.of(['within_days', 'merchants_cause', 'consumers_cause'] as const)
  // Where the last day falls on a day off, working days decide: those are the law's own tests.
  const asked = daysBetween(contract.soldOn, askedOn)
  if (kind === 'within_days' && ((asked > 7 && asked < 40) || (asked > 7 && random.chance(0.9)))) return null
  const right = kind === 'merchants_cause' ? 'merchant' : kind === 'consumers_cause' ? 'consumer' : null
  return { case: kind, cause: random.chance(0.05) ? random.of(['merchant', 'consumer'] as const) : right, askedOn }
}

/** A card is given back by one of the law's cases, the sum worked out here beforehand. */
export const refundCard = contractKind('refundCard', 1.2, (drawing) => {
  const { random, contract, chain, at } = drawing
  const asked = contract.terms.months === null ? caseOf(drawing) : null
  if (!asked) return null
  const asker = askerOf(drawing)
  const isManager = asker !== chain.admin
  const place = isManager || random.chance(0.5) ? contract.place : random.of(chain.places)
  const method = random.of(['cash', 'wechat', 'bank_transfer'])
  const wish: RefundWish = {
    ...asked,
    at,
    today: dayInChina(new Date()),
    payingId: place.franchiseeId,
    method,
    paid: 0,
  }
  const due = dueOf(contract.possible.one, contract, wish)
  const sum = typeof due === 'string' ? 0 : due.principal + due.interest
  const paid = random.chance(0.03) ? sum + 1 : sum
  return {
    ...{ asker, document },
    input: {
      ...{ id: cardIdOf(drawing), storeId: idFor('Store', place.storeId), reason: '不想要了', hadTheSameBefore: false },
      password: cardPassword,
      ...{ askedOn: wish.askedOn, case: wish.case, cause: wish.cause },
      payments: paid > 0 ? [{ method, amount: paid }] : [],
    },
    step: (state) => refund(state, contract, { ...wish, paid }),
  }
})
