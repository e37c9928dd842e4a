import { accept, type Decision } from '../../../decision/decision.ts'
import { count, type Formula, money, type Quantity, rate } from './formula.ts'
import { type Holding, timesOf } from './holding.ts'
import type { RefundArticle, RefundCase, RefundCaseKind, RefundFigures } from './refund-case.ts'
import type { RefundFacts } from './refund-facts.ts'

/** Those who sign, in order. */
export const sheetParties = ['merchant', 'consumer'] as const
export type SheetParty = (typeof sheetParties)[number]

export const sheetTerms = [
  'contractOn',
  'paidOn',
  'askedOn',
  'rescindedOn',
  'paidBackOn',
  'cause',
  'paid',
  'bonus',
  'times',
  'term',
  'used',
  'principal',
  'rate',
  'interest',
  'total',
  'beyond',
] as const
export type SheetTerm = (typeof sheetTerms)[number]

export type SheetValue =
  | Quantity
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'term'; readonly from: string; readonly to: string }
  | { readonly kind: 'cause'; readonly cause: NonNullable<RefundFacts['cause']> }

/** working: how the figure came about; source: who announced a rate. */
export type SheetRow = {
  readonly term: SheetTerm
  readonly value: SheetValue
  readonly working: Formula | null
  readonly source: string | null
}

export type RefundSheet = {
  readonly kind: RefundCaseKind
  readonly currency: string
  readonly parties: typeof sheetParties
  readonly rows: readonly SheetRow[]
  readonly articles: readonly RefundArticle[]
}

const row = (term: SheetTerm, value: SheetValue, working: Formula | null = null, source: string | null = null) => ({
  term,
  value,
  working,
  source,
})

const days = ['contractOn', 'paidOn', 'askedOn', 'rescindedOn', 'paidBackOn'] as const

function holdingRows(holding: Holding): SheetRow[] {
  switch (holding.kind) {
    case 'stored_value':
      return [row('bonus', money(holding.bonus))]
    case 'unlimited':
      return [row('term', { kind: 'term', from: holding.startsOn, to: holding.endsOn })]
    default:
      return [row('times', count(timesOf(holding)))]
  }
}

function figureRows({ used, principal, interest, total, beyond }: RefundFigures): SheetRow[] {
  const announced = interest?.rate
  return [
    row('used', money(used.result), used),
    row('principal', money(principal.result), principal),
    ...(announced ? [row('rate', rate(announced.ppm), null, announced.source)] : []),
    ...(interest ? [row('interest', money(interest.minor), interest.formula)] : []),
    row('total', money(total.result), total),
    ...(beyond > 0 ? [row('beyond', money(beyond))] : []),
  ]
}

/** A case as a sheet to print and sign, as data. Refused where the case doesn't apply, for its reason. */
export function refundSheet(found: RefundCase, facts: RefundFacts): Decision<RefundSheet> {
  if (found.refusal) return { ok: false, refusal: found.refusal }
  return accept({
    kind: found.kind,
    currency: facts.currency,
    parties: sheetParties,
    rows: [
      ...days.map((term) => row(term, { kind: 'day', day: facts[term] })),
      ...(facts.cause && found.kind !== 'within_days' ? [row('cause', { kind: 'cause', cause: facts.cause })] : []),
      row('paid', money(facts.paid)),
      ...holdingRows(facts.holding),
      ...(found.figures ? figureRows(found.figures) : []),
    ],
    articles: found.articles,
  })
}
