import type { AccountRef } from '../../ledger/account-ref.ts'
import type { Post, Transfer } from '../../ledger/transfer.ts'
import { type Payment, till } from '../movement.ts'

/** Pays an amount out, to the account that is debited. */
export type PayOut = (debit: AccountRef, amount: number, lotId?: string | null) => Transfer[]

/** Pays out of a franchisee's tills, the payments one after the other. They must be enough. */
export function purse(post: Post, franchiseeId: string, payments: readonly Payment[]): PayOut {
  const left = payments.map(({ method, amount }) => ({ method, amount }))
  return (debit, amount, lotId = null) => {
    let open = amount
    return left.flatMap((payment) => {
      const part = Math.min(open, payment.amount)
      open -= part
      payment.amount -= part
      return post(debit, till(franchiseeId, payment.method), part, lotId)
    })
  }
}
