import type { Refusal } from '../../../decision/decision.ts'
import type { cardLawRefusals } from '../refusals.ts'
import type { Formula } from './formula.ts'
import type { Interest } from './interest.ts'
import type { UsedFormula } from './used-value.ts'

/** The law's cases, in its order. */
export const refundCaseKinds = ['within_days', 'merchants_cause', 'consumers_cause', 'unlimited'] as const
export type RefundCaseKind = (typeof refundCaseKinds)[number]

/** Articles of 法释〔2025〕4号 that refunds go by. */
export const refundArticles = [14, 15, 16, 17, 18, 19, 20, 22] as const
export type RefundArticle = (typeof refundArticles)[number]

/** Minor units. */
export type RefundFigures = {
  readonly used: Formula<UsedFormula>
  readonly principal: Formula<'principal'>
  /** null: the article speaks of the principal alone. */
  readonly interest: Interest | null
  readonly total: Formula<'total'>
  /** What was had beyond what was paid, and is never claimed. */
  readonly beyond: number
}

export type RefundCase = {
  readonly kind: RefundCaseKind
  readonly articles: readonly RefundArticle[]
  readonly applies: boolean
  /** Why it doesn't apply, or can't be worked out; null where it applies. */
  readonly refusal: Refusal<keyof typeof cardLawRefusals> | null
  /** Also of a case that doesn't apply, to be seen beside the others; null where there are none. */
  readonly figures: RefundFigures | null
}
