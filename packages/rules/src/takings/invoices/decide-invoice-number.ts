import { decideUseOfNumber, type NumberToUse } from '../../cards/custody/decide-use-of-number.ts'
import type { StockMovement } from '../../cards/custody/stock-movement.ts'
import type { Decision } from '../../decision/decision.ts'
import { refuse } from '../refusals.ts'

/** The movement by which a paper invoice's number leaves the stock of whoever issues it, or of the store. */
export function decideInvoiceNumber(use: NumberToUse): Decision<StockMovement> {
  const decision = decideUseOfNumber(use)
  const isUsed = !decision.ok && decision.refusal.code === 'stock.already_sold'
  return isUsed ? refuse('invoice.number_used', { no: use.no }) : decision
}
