import { accept, type Decision } from '../../decision/decision.ts'
import { refuse } from '../refusals.ts'

export type InvoiceToIssue = {
  /** What came in otherwise than by a card, minor units, and whether it hasn't been taken back since. */
  readonly paid: number
  readonly stands: boolean
  /** What invoices that stand already say. */
  readonly invoiced: number
  readonly amount: number
  readonly currency: string
}

/** What may still be invoiced of money that came in, minor units; never below zero. */
export const leftToInvoice = ({ paid, stands, invoiced }: Omit<InvoiceToIssue, 'amount' | 'currency'>): number =>
  stands ? Math.max(paid - invoiced, 0) : 0

/** Nobody gets invoices for more than came in; a sale that was taken back, or that cards paid, has nothing to invoice. */
export function decideInvoice({ amount, currency, ...source }: InvoiceToIssue): Decision<null> {
  if (!source.stands) return refuse('invoice.taken_back')
  if (source.paid === 0) return refuse('invoice.paid_by_card')
  const left = leftToInvoice(source)
  if (left === 0) return refuse('invoice.invoiced_in_full')
  return amount > left ? refuse('invoice.over_paid', { left: { minor: left, currency } }) : accept(null)
}
