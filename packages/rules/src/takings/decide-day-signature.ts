import { accept, type Decision } from '../decision/decision.ts'
import { type PaymentMethod, paymentMethods } from '../ledger/payment-method.ts'
import type { TakingsByMethod } from './decide-day-count.ts'
import { refuse } from './refusals.ts'

export type DaySignature = {
  readonly signed: boolean
  /** Whether no count of the day came after the one that is to be signed. */
  readonly isLatest: boolean
  /** What the books said when it was counted, in minor units. */
  readonly counted: readonly { readonly paymentMethod: PaymentMethod; readonly expected: number }[]
  /** What they say now. */
  readonly books: TakingsByMethod
}

/** A count is signed while the books still say what they said when it was made: nobody signs figures that they haven't seen. */
export function decideDaySignature({ signed, isLatest, counted, books }: DaySignature): Decision<null> {
  if (signed) return refuse('day_close.signed_already')
  if (!isLatest) return refuse('day_close.counted_again')
  const then = new Map(counted.map(({ paymentMethod, expected }) => [paymentMethod, expected]))
  const moved = paymentMethods.filter((method) => (then.get(method) ?? 0) !== (books[method]?.expected ?? 0))
  return moved.length > 0 ? refuse('day_close.books_moved', { methods: moved }) : accept(null)
}
