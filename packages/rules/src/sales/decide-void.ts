import { accept, type Decision } from '../decision/decision.ts'
import type { CardSaleStatus } from './card-sale-status.ts'
import { refuse } from './refusals.ts'

/** A sale is voided once, with a reason; the figures stay as they were. */
export function decideVoid(
  sale: { readonly status: CardSaleStatus },
  reason: string,
): Decision<{ voidReason: string }> {
  if (sale.status === 'voided') return refuse('sale.already_voided')
  const voidReason = reason.trim()
  return voidReason === '' ? refuse('sale.void_reason_missing') : accept({ voidReason })
}
