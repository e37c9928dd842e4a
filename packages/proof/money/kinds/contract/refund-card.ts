import { daysBetween, plusDays } from '../../contracts/days.ts'
import { dueOf, type RefundWish, refund } from '../../contracts/refund.ts'
import { idFor } from '../../world/make-world.ts'
import { askerOf, cardDocument, cardIdOf, cardPassword, contractKind, type Drawing } from './contract-kind.ts'

const document = cardDocument('refundCard')
const methods = ['cash', 'wechat', 'bank_transfer']

function caseOf({ random, contract, today }: Drawing): Pick<RefundWish, 'case' | 'cause' | 'askedOn'> | null {
  const age = daysBetween(contract.soldOn, today)
  // What was renewed was paid today.
  const isRenewed = contract.possible.one.renewed.length > 0
  const askedOn = isRenewed ? today : plusDays(today, -Math.min(age, random.between(0, 20)))
  const { months, usesPerMonth } = contract.terms
  const isUnlimited = months !== null && usesPerMonth === null
  const byCause = isUnlimited
    ? (['unlimited', 'unlimited'] as const)
    : (['merchants_cause', 'consumers_cause'] as const)
  const kind = random.of(['within_days', ...byCause] as const)
  // Where the last day falls on a day off, working days decide: those are the law's own tests.
  const asked = daysBetween(contract.soldOn, askedOn)
  if (kind === 'within_days' && ((asked > 7 && asked < 40) || (asked > 7 && random.chance(0.9)))) return null
  const anybody = random.of(['merchant', 'consumer'] as const)
  const by = {
    within_days: null,
    merchants_cause: 'merchant',
    consumers_cause: 'consumer',
    unlimited: anybody,
  } as const
  const right = by[kind]
  return { case: kind, cause: random.chance(0.05) ? random.of(['merchant', 'consumer'] as const) : right, askedOn }
}

/** By one method or by two, that by which the card was paid mostly first. */
function paidOut({ random, contract }: Drawing, paid: number) {
  const [method, second] = [random.chance(0.6) ? contract.method : random.of(methods), random.of(methods)]
  if (paid < 2 || second === method || random.chance(0.5))
    return { method, other: null, payments: paid > 0 ? [{ method, amount: paid }] : [] }
  const amount = random.between(1, paid - 1)
  const other = { method: second, amount }
  return { method, other, payments: [{ method, amount: paid - amount }, other] }
}

/** A card is given back by one of the law's cases, the sum worked out here beforehand. */
export const refundCard = contractKind('refundCard', 1.4, (drawing) => {
  const { random, contract, chain, at, today } = drawing
  // On how many days a card was frozen isn't kept here: none, as long as it is still the day on which it came.
  const mayHavePaused = contract.terms.months !== null && contract.madeOn !== today
  const asked = mayHavePaused ? null : caseOf(drawing)
  if (!asked) return null
  const asker = askerOf(drawing)
  const isManager = asker !== chain.admin
  const place = isManager || random.chance(0.5) ? contract.place : random.of(chain.places)
  const wish: RefundWish = {
    ...asked,
    at,
    today,
    payingId: place.franchiseeId,
    method: '',
    paid: 0,
  }
  const due = dueOf(contract.possible.one, contract, wish)
  const sum = typeof due === 'string' ? 0 : due.principal + due.interest
  const paid = random.chance(0.03) ? sum + 1 : sum
  const { method, other, payments } = paidOut(drawing, paid)
  return {
    ...{ asker, document },
    input: {
      ...{ id: cardIdOf(drawing), storeId: idFor('Store', place.storeId), reason: '不想要了', hadTheSameBefore: false },
      password: cardPassword,
      ...{ askedOn: wish.askedOn, case: wish.case, cause: wish.cause },
      payments,
    },
    step: (state) => refund(state, contract, { ...wish, method, other, paid }),
  }
})
