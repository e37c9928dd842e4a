import { accept, type Decision } from '../../../decision/decision.ts'
import { addMonths } from '../../../input/add-months.ts'
import type { CardBearing } from '../parameters/card-bearing.ts'
import type { LawParameters } from '../parameters/parameters-on.ts'
import { refuse } from '../refusals.ts'

export type ProductTerms = {
  readonly bearing: CardBearing
  /** Months from the sale; null: it never expires. */
  readonly validMonths: number | null
  /** Of a period card the term is what is sold, no limit to the use of a balance: the rule isn't about it. */
  readonly isPeriod: boolean
}

type Parameters = Pick<LawParameters, 'validity'>

/** Whether cards of these terms may be sold at all: a named card never expires, a bearer card not early. */
export function decideValidity(
  { bearing, validMonths, isPeriod }: ProductTerms,
  { validity }: Parameters,
): Decision<{ validMonths: number | null }> {
  if (!validity || isPeriod || validMonths === null) return accept({ validMonths })
  if (bearing === 'named') return refuse('card_law.named_with_expiry')
  if (validMonths < validity.bearerMonths) {
    return refuse('card_law.bearer_expires_early', { months: validity.bearerMonths })
  }
  return accept({ validMonths })
}

/**
 * The last day of a card sold on a day, YYYY-MM-DD: the same day of the month in which the term ends, that month's last
 * where it has none (民法典 201, 202). null: it never expires.
 */
export const lastDayOf = (soldOn: string, validMonths: number | null): string | null =>
  validMonths === null ? null : addMonths(soldOn, validMonths)
