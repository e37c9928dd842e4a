import { accept, type Decision } from '../../../decision/decision.ts'
import { refuse } from '../../refusals.ts'
import { type RefundArticle, type RefundCase, type RefundCaseKind, refundCaseKinds } from './refund-case.ts'
import { refundCases } from './refund-cases.ts'
import type { RefundFacts } from './refund-facts.ts'
import { type RefundSum, sumRefunds } from './sum-refunds.ts'

/** One of the law's cases for a whole card: each prepayment by itself, and all of them together. */
export type RefundOffer = {
  readonly kind: RefundCaseKind
  readonly articles: readonly RefundArticle[]
  readonly applies: boolean
  readonly refusal: RefundCase['refusal']
  /** null where one of the prepayments has no figures. */
  readonly sum: RefundSum | null
  /** Minor units that were had beyond what was paid; nobody may claim them. */
  readonly beyond: number
  readonly parts: readonly { readonly facts: RefundFacts; readonly found: RefundCase }[]
}

type Part = RefundOffer['parts'][number]

function offerOf(kind: RefundCaseKind, parts: readonly Part[]): RefundOffer {
  const figures = parts.flatMap(({ found }) => (found.figures ? [found.figures] : []))
  const inTheWay = parts.find(({ found }) => found.refusal !== null)
  return {
    kind,
    articles: parts[0]?.found.articles ?? [],
    applies: inTheWay === undefined,
    refusal: inTheWay?.found.refusal ?? null,
    sum: figures.length === parts.length ? sumRefunds(figures) : null,
    beyond: figures.reduce((sum, { beyond }) => sum + beyond, 0),
    parts,
  }
}

/**
 * The law's cases side by side for a card, in its order. A case applies where it applies to each prepayment. Refused where
 * nothing was paid for the card, or where facts contradict themselves.
 */
export function refundOffers(prepayments: readonly RefundFacts[]): Decision<readonly RefundOffer[]> {
  if (prepayments.length === 0) return refuse('card.no_refund_due')
  const all: { facts: RefundFacts; cases: readonly RefundCase[] }[] = []
  for (const facts of prepayments) {
    const cases = refundCases(facts)
    if (!cases.ok) return cases
    all.push({ facts, cases: cases.value })
  }
  const partsOf = (at: number) =>
    all.flatMap(({ facts, cases }) => {
      const found = cases[at]
      return found ? [{ facts, found }] : []
    })
  return accept(refundCaseKinds.map((kind, at) => offerOf(kind, partsOf(at))))
}

/** The case that was chosen, which must apply. */
export function chosenRefund(
  offers: readonly RefundOffer[],
  kind: RefundCaseKind,
): Decision<RefundOffer & { readonly sum: RefundSum }> {
  const offer = offers.find((one) => one.kind === kind)
  if (offer?.refusal) return { ok: false, refusal: offer.refusal }
  return offer?.sum ? accept({ ...offer, sum: offer.sum }) : refuse('card.no_refund_due')
}
