import { z } from 'zod'
import { numberMedia } from '../../cards/custody/number-series.ts'
import { numberText } from '../../cards/custody/number-text.ts'
import { choice } from '../../input/choice.ts'
import { id, idempotencyKey } from '../../input/id.ts'
import { checkParams } from '../../input/issue.ts'
import { positiveMoney } from '../../input/money.ts'
import { orEmpty } from '../../input/optional.ts'
import { name } from '../../input/text.ts'
import { taxId } from './buyer.ts'

/** On paper the number is one of a series that somebody holds; an electronic one comes from the tax service. */
export const invoiceNumber = { medium: choice(numberMedia), seriesId: orEmpty(id), invoiceNo: numberText }

export const hasItsSeries = ({ medium, seriesId }: { medium: string; seriesId: string | null }) =>
  (medium === 'paper') === (seriesId !== null)

export const seriesIssue = { path: ['seriesId'], ...checkParams('required') }

/** For one of a card's sale, a recharge (its movement in the books) and a sale at the till. amount: with tax, minor units. */
export const issueInvoiceInput = z
  .strictObject({
    cardSaleId: orEmpty(id),
    movementId: orEmpty(id),
    tillSaleId: orEmpty(id),
    ...invoiceNumber,
    buyerName: name,
    buyerTaxId: orEmpty(taxId),
    amount: positiveMoney,
    idempotencyKey,
  })
  .refine(hasItsSeries, seriesIssue)
  .refine(
    ({ cardSaleId, movementId, tillSaleId }) =>
      [cardSaleId, movementId, tillSaleId].filter((one) => one !== null).length === 1,
    { path: ['cardSaleId'], ...checkParams('invalid') },
  )
export type IssueInvoiceInput = z.output<typeof issueInvoiceInput>
