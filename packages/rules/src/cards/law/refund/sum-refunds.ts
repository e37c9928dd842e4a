import type { RefundFigures } from './refund-case.ts'

/** Minor units. */
export type RefundSum = {
  readonly paid: number
  readonly used: number
  readonly principal: number
  readonly interest: number
  readonly total: number
}

const nothing: RefundSum = { paid: 0, used: 0, principal: 0, interest: 0, total: 0 }

/**
 * A card that was paid for more than once: the refunds of its prepayments together. What was had beyond one of them
 * lowers no other, since each is a prepayment of its own and nothing is claimed beyond it.
 */
export const sumRefunds = (refunds: readonly RefundFigures[]): RefundSum =>
  refunds.reduce(
    (sum, { used, principal, interest, total, beyond }) => ({
      paid: sum.paid + principal.result + used.result - beyond,
      used: sum.used + used.result,
      principal: sum.principal + principal.result,
      interest: sum.interest + (interest?.minor ?? 0),
      total: sum.total + total.result,
    }),
    nothing,
  )
