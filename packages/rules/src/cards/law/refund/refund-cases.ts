import { accept, type Decision } from '../../../decision/decision.ts'
import type { RateKind } from '../rates/rate-kind.ts'
import { factsRefusal } from './check-facts.ts'
import { money } from './formula.ts'
import { interestOn } from './interest.ts'
import {
  type RefundArticle,
  type RefundCase,
  type RefundCaseKind,
  type RefundFigures,
  refundCaseKinds,
} from './refund-case.ts'
import type { RefundCause, RefundFacts } from './refund-facts.ts'
import { settle } from './settle.ts'
import { type UsedValue, usedAtDiscount, usedBeforeDiscount, usedByTime } from './used-value.ts'
import { whyNot } from './why-not.ts'

const rateOf: { readonly [Cause in RefundCause]: RateKind } = { merchant: 'lpr_1y', consumer: 'deposit_1y' }

const articles: { readonly [Kind in Exclude<RefundCaseKind, 'within_days'>]: readonly RefundArticle[] } = {
  merchants_cause: [15, 16, 17, 18],
  consumers_cause: [15, 16, 17, 19, 20],
  unlimited: [15, 16, 17, 22],
}

/** How a case is worked out for this holding: null where the law has no such way. rateKind null: no interest. */
type Way = { readonly used: UsedValue; readonly rateKind: RateKind | null }

function wayOf(kind: RefundCaseKind, { paid, holding, rescindedOn, cause }: RefundFacts): Way | null {
  if (holding.kind === 'unlimited') {
    const used = usedByTime(paid, holding, rescindedOn)
    if (kind === 'within_days') return { used, rateKind: null }
    return kind === 'unlimited' && cause !== null ? { used, rateKind: rateOf[cause] } : null
  }
  const bought = { paid, holding }
  if (kind === 'within_days') return { used: usedAtDiscount(bought), rateKind: null }
  if (kind === 'merchants_cause') return { used: usedAtDiscount(bought), rateKind: rateOf.merchant }
  return kind === 'unlimited' ? null : { used: usedBeforeDiscount(bought), rateKind: rateOf.consumer }
}

function figuresOf(facts: RefundFacts, { used, rateKind }: Way): Decision<RefundFigures> {
  const { used: usedMinor, principal, beyond } = settle(facts.paid, used.exact)
  const interest = rateKind === null ? accept(null) : interestOn({ ...facts, principal, rateKind })
  if (!interest.ok) return interest
  const interestMinor = interest.value?.minor ?? 0
  return accept({
    used: used.formula(usedMinor),
    principal: { name: 'principal', terms: { paid: money(facts.paid), used: money(usedMinor) }, result: principal },
    interest: interest.value,
    total: {
      name: 'total',
      terms: { principal: money(principal), interest: money(interestMinor) },
      result: principal + interestMinor,
    },
    beyond,
  })
}

const articlesOf = (kind: RefundCaseKind, { holding }: RefundFacts): readonly RefundArticle[] =>
  kind === 'within_days' ? [14, holding.kind === 'unlimited' ? 22 : 18] : articles[kind]

function caseOf(kind: RefundCaseKind, facts: RefundFacts): RefundCase {
  const way = wayOf(kind, facts)
  const figures = way && figuresOf(facts, way)
  const reason = whyNot(kind, facts)?.refusal ?? (figures && !figures.ok ? figures.refusal : null)
  return {
    kind,
    articles: articlesOf(kind, facts),
    applies: reason === null,
    refusal: reason as RefundCase['refusal'],
    figures: figures?.ok ? figures.value : null,
  }
}

/**
 * What one prepayment comes to by 法释〔2025〕4号: the law's cases side by side, each with whether it applies, its
 * articles and its figures. Within the days nothing but the principal is returned, what was had since counted as the
 * contract priced it. No other deduction is made: what the merchant spent, such as commission, is none (art. 15).
 * Refused where the facts contradict themselves or no rule is set.
 */
export function refundCases(facts: RefundFacts): Decision<readonly RefundCase[]> {
  const turnedDown = factsRefusal(facts)
  if (turnedDown) return turnedDown
  return accept(refundCaseKinds.map((kind) => caseOf(kind, facts)))
}
