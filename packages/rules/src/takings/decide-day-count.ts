import { accept, type Decision } from '../decision/decision.ts'
import { dayNumber } from '../input/day.ts'
import { type PaymentMethod, paymentMethods } from '../ledger/payment-method.ts'
import type { StoreStatus } from '../network/store-status.ts'
import { type Denomination, sumOfDenominations } from './denomination.ts'
import { refuse } from './refusals.ts'

/** How long ago a day may lie that is still closed. */
export const daysToClose = 92

/** Minor units. */
export type MethodTakings = { readonly expected: number; readonly afterClose: number }
export type TakingsByMethod = { readonly [Method in PaymentMethod]?: MethodTakings }

export type DayCount = {
  readonly day: string
  readonly today: string
  readonly currency: string
  readonly store: { readonly status: StoreStatus; readonly franchiseeId: string }
  readonly signed: boolean
  /** What the books say, by payment method. */
  readonly books: TakingsByMethod
  readonly counted: readonly {
    readonly paymentMethod: PaymentMethod
    readonly counted: number
    readonly reason: string | null
  }[]
  readonly openingCash: number
  readonly denominations: readonly Denomination[] | null
  readonly handedOver: number
  /** The franchisee of whoever took the money; null where it was nobody on the staff. */
  readonly receiverFranchiseeId: string | null
}

export type CountedMethod = MethodTakings & {
  readonly paymentMethod: PaymentMethod
  readonly opening: number
  readonly counted: number
  readonly difference: number
  readonly reason: string | null
}

export type DayFigures = {
  readonly methods: readonly CountedMethod[]
  readonly expected: number
  readonly difference: number
  readonly differing: number
  readonly late: boolean
}

function turnedDown({ day, today, store, signed }: DayCount) {
  if (day > today) return refuse('day_close.in_future')
  if (dayNumber(today) - dayNumber(day) > daysToClose) return refuse('day_close.too_long_ago', { days: daysToClose })
  if (store.status === 'opening') return refuse('day_close.store_not_open')
  return signed ? refuse('day_close.signed_already') : null
}

function cashRefusal(count: DayCount, cash: number) {
  const { currency, denominations, handedOver, receiverFranchiseeId, store } = count
  const sum = denominations ? sumOfDenominations(denominations) : cash
  if (sum !== cash)
    return refuse('day_close.denominations_differ', {
      counted: { minor: cash, currency },
      sum: { minor: sum, currency },
    })
  if (handedOver > cash) return refuse('day_close.handed_over_more', { cash: { minor: cash, currency } })
  if (receiverFranchiseeId !== null && receiverFranchiseeId !== store.franchiseeId)
    return refuse('day_close.receiver_of_other_franchisee')
  return null
}

function countedMethods({ books, counted, openingCash }: DayCount): CountedMethod[] {
  const given = new Map(counted.map((row) => [row.paymentMethod, row]))
  return paymentMethods.flatMap((paymentMethod) => {
    const { expected, afterClose } = books[paymentMethod] ?? { expected: 0, afterClose: 0 }
    const opening = paymentMethod === 'cash' ? openingCash : 0
    const { counted = 0, reason = null } = given.get(paymentMethod) ?? {}
    const difference = counted - opening - expected
    const isThere = paymentMethod === 'cash' || paymentMethod in books || counted !== 0
    return isThere ? [{ paymentMethod, expected, afterClose, opening, counted, difference, reason }] : []
  })
}

const sumOf = (methods: readonly CountedMethod[], of: 'expected' | 'difference') =>
  methods.reduce((sum, method) => sum + method[of], 0)

/**
 * What a count of a store's day comes to beside the books, by payment method; or why it can't be taken. What doesn't come out
 * even needs a reason, method by method: a surplus of one never makes good for another's lack.
 */
export function decideDayCount(count: DayCount): Decision<DayFigures> {
  const methods = countedMethods(count)
  const cash = methods.find(({ paymentMethod }) => paymentMethod === 'cash')?.counted ?? 0
  const refused = turnedDown(count) ?? cashRefusal(count, cash)
  if (refused) return refused
  const differing = methods.filter(({ difference }) => difference !== 0)
  const unexplained = differing.filter(({ reason }) => reason === null).map(({ paymentMethod }) => paymentMethod)
  if (unexplained.length > 0) return refuse('day_close.reason_missing', { methods: unexplained })
  return accept({
    ...{ methods, expected: sumOf(methods, 'expected'), difference: sumOf(methods, 'difference') },
    ...{ differing: differing.length, late: count.day < count.today },
  })
}
