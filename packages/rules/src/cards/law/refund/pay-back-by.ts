import type { PaymentMethod } from '../../../ledger/payment-method.ts'
import type { Payment } from '../../movement.ts'

/**
 * How a refund goes back where nobody says otherwise: by the ways in which the card was paid, up to what came by each, the largest
 * first; what is beyond, such as interest, by the first of them too. taken and total: minor units.
 */
export function payBackBy(taken: readonly Payment[], total: number, otherwise: PaymentMethod = 'cash'): Payment[] {
  const came = taken.filter(({ amount }) => amount > 0).toSorted((one, other) => other.amount - one.amount)
  const most = came.reduce((sum, { amount }) => sum + amount, 0)
  const [first = { method: otherwise, amount: 0 }, ...others] = came
  let open = total
  return [{ ...first, amount: first.amount + Math.max(0, total - most) }, ...others].flatMap(({ method, amount }) => {
    const part = Math.min(open, amount)
    open -= part
    return part > 0 ? [{ method, amount: part }] : []
  })
}
