import type { CreditRecord } from '../credits/credit.ts'
import type { MetricDefinition } from '../credits/metric-definition.ts'
import type { TierPart } from './commission-at.ts'
import type { CommissionTerms } from './commission-rule.ts'

/** One event of one metric, known since the last run. value: below zero where something was voided or refunded. */
export type CommissionCredit = {
  readonly metricId: string
  readonly record: CreditRecord
  readonly recordId: string
  readonly group: string | null
  readonly storeId: string
  /** YYYY-MM-DD */
  readonly day: string
  /** In the metric's unit. */
  readonly value: number
  /** Whether the money that was used was paid for when it was put onto the card. */
  readonly isPaidAtSale: boolean
}

/** What locked runs paid for a record by a rule, less what they took back. Both 0 or more. */
export type PaidBefore = {
  /** The rule's place in the plan: two rules may pay for one record, and each is taken back for itself. */
  readonly rule: number
  readonly metricId: string
  readonly record: CreditRecord
  readonly recordId: string
  readonly base: number
  readonly amount: number
}

export type CommissionInput = {
  readonly terms: CommissionTerms
  /** Those that rules and credits name. */
  readonly metrics: readonly MetricDefinition[]
  /** The person's quota of the month by metric, in its unit. */
  readonly targets: Readonly<Record<string, number>>
  readonly credits: readonly CommissionCredit[]
  readonly paidBefore: readonly PaidBefore[]
  /** Still to be taken back from earlier months, minor units. */
  readonly clawbackBefore: number
  /** Draw that is still to be repaid, minor units. */
  readonly drawOwedBefore: number
}

/** earned: paid for. taken_back: paid for earlier, void now. paid_at_sale: used, but paid for as it was sold. */
export const payLineKinds = ['earned', 'taken_back', 'paid_at_sale'] as const
export type PayLineKind = (typeof payLineKinds)[number]

export type CommissionLine = {
  readonly kind: PayLineKind
  /** The rule's place in the plan, for what is taken back in the one that paid; null where no rule pays. */
  readonly rule: number | null
  readonly metricId: string
  readonly record: CreditRecord
  readonly recordId: string
  readonly storeId: string
  readonly day: string
  /** In the metric's unit; below zero where taken back. */
  readonly base: number
  /** Minor units; below zero where taken back. */
  readonly amount: number
}

export type RuleResult = {
  readonly rule: number
  readonly metricId: string
  readonly base: number
  readonly target: number | null
  readonly parts: readonly TierPart[]
  /** Minor units, before the cap. */
  readonly earned: number
  /** What of it the cap leaves. */
  readonly paid: number
}

/** Minor units. */
export type Commission = {
  readonly rules: readonly RuleResult[]
  readonly lines: readonly CommissionLine[]
  /** By all rules, before the cap. */
  readonly earned: number
  readonly cutByCap: number
  /** What new voids and refunds take back, whether there is enough to take it from or not. */
  readonly takenBack: number
  /** What was taken back from this month's commission, and what is carried forward. */
  readonly clawbackTaken: number
  readonly clawbackCarried: number
  /** What the draw adds, what of an earlier one is repaid, and what is owed then. */
  readonly drawAdded: number
  readonly drawRepaid: number
  readonly drawOwed: number
  readonly total: number
}
