import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { longText } from '../../input/text.ts'
import { hasItsSeries, invoiceNumber, seriesIssue } from './issue-invoice.input.ts'

/** Its number is that of the red invoice. */
export const reverseInvoiceInput = z
  .strictObject({ id, ...invoiceNumber, reason: longText, idempotencyKey })
  .refine(hasItsSeries, seriesIssue)
export type ReverseInvoiceInput = z.output<typeof reverseInvoiceInput>

export const voidInvoiceInput = z.strictObject({ id, reason: longText, idempotencyKey })
export type VoidInvoiceInput = z.output<typeof voidInvoiceInput>
