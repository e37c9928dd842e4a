import type { NumberMedium } from '../../cards/custody/number-series.ts'
import { accept, type Decision } from '../../decision/decision.ts'
import { refuse } from '../refusals.ts'
import type { InvoiceKind, InvoiceStatus } from './invoice.ts'

export type IssuedInvoice = {
  readonly kind: InvoiceKind
  readonly status: InvoiceStatus
  readonly medium: NumberMedium
  /** YYYY-MM-DD. */
  readonly issuedOn: string
}

const standing = ({ kind, status }: IssuedInvoice): Decision<null> => {
  if (kind === 'red') return refuse('invoice.is_red')
  if (status === 'voided') return refuse('invoice.voided_already')
  return status === 'reversed' ? refuse('invoice.reversed_already') : accept(null)
}

/** A red invoice takes back the whole of a blue one that stands, once, in its own medium. What remains due is invoiced anew. */
export function decideRedInvoice(invoice: IssuedInvoice, medium: NumberMedium): Decision<null> {
  const decision = standing(invoice)
  if (!decision.ok) return decision
  return invoice.medium === medium ? accept(null) : refuse('invoice.other_medium')
}

/** Only paper is voided, with all of its sheets in hand, and only in the month that it was issued in; after that a red one is due. */
export function decideVoidInvoice(invoice: IssuedInvoice, today: string): Decision<null> {
  const decision = standing(invoice)
  if (!decision.ok) return decision
  if (invoice.medium === 'electronic') return refuse('invoice.electronic_is_not_voided')
  return invoice.issuedOn.slice(0, 7) === today.slice(0, 7) ? accept(null) : refuse('invoice.month_is_over')
}
