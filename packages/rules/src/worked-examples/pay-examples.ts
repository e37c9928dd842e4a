import { type MetricDefinition, ownMetrics } from '../credits/metric-definition.ts'
import { spansOf, splitCredit } from '../credits/split-credit.ts'
import type { CommissionCredit } from '../pay/commission.ts'
import { commissionAt, type RateUnit, tierParts } from '../pay/commission-at.ts'
import { commissionOf } from '../pay/commission-of.ts'
import type { CommissionRule, CommissionTerms } from '../pay/commission-rule.ts'
import { decideCommissionTerms } from '../pay/decide-commission-terms.ts'
import { type DeductionLimits, deductionOf } from '../pay/deduction.ts'
import { proratedWage, type WageStretch } from '../pay/prorated-wage.ts'
import { type CommissionToSettle, settleCommission } from '../pay/settle-commission.ts'

type Scale = Pick<CommissionRule, 'tiering' | 'tiers'> & Partial<CommissionRule>

const ruleOf = (scale: Scale): CommissionRule => ({
  ...{ metricId: 'sales_amount', group: null, tierBase: 'amount' },
  ...scale,
})

/** Sold by one person within one month; below zero: void. */
type Sold = { readonly sale: string; readonly amount: number }

const creditOf = ({ sale, amount }: Sold): CommissionCredit => ({
  ...{ metricId: 'sales_amount', record: 'card_sale', recordId: sale, group: null, storeId: '' },
  ...{ day: '2026-10-01', value: amount, isPaidAtSale: false },
})

type Month = {
  readonly terms: Omit<CommissionTerms, 'rules'> & { readonly rules: readonly Scale[] }
  readonly sold: readonly Sold[]
}

const termsOf = (terms: Month['terms']): CommissionTerms => ({ ...terms, rules: terms.rules.map(ruleOf) })

function month({ terms, sold }: Month, paidBefore: readonly { sale: string; base: number; amount: number }[] = []) {
  return commissionOf({
    ...{ terms: termsOf(terms), metrics: ownMetrics, targets: {}, credits: sold.map(creditOf) },
    paidBefore: paidBefore.map(({ sale, base, amount }) => ({
      ...{ rule: 0, metricId: 'sales_amount', record: 'card_sale' as const, recordId: sale, base, amount },
    })),
    ...{ clawbackBefore: 0, drawOwedBefore: 0 },
  })
}

export const payExamples = {
  'commission-tiers': ({
    rule,
    unit,
    amount,
    target = null,
  }: {
    rule: Scale
    unit: RateUnit
    amount: number
    target?: number | null
  }) => ({
    tiers: tierParts(ruleOf(rule), amount, target),
    commission: commissionAt(ruleOf(rule), unit, amount, target),
  }),
  'commission-split': ({
    value,
    shares,
    rate,
  }: {
    value: number
    shares: { staffId: string; share: number }[]
    rate: number
  }) =>
    splitCredit(value, spansOf(shares)).map((one) => [
      one.staffId,
      month({
        terms: { rules: [{ tiering: 'progressive', tiers: [{ from: 0, rate }] }], cap: null, draw: null },
        sold: [{ sale: '1', amount: one.value }],
      }).total,
    ]),
  'commission-by-sale': (given: Month) => {
    const { lines, earned, cutByCap, total } = month(given)
    return { lines: lines.map(({ recordId, base, amount }) => [recordId, base, amount]), earned, cutByCap, total }
  },
  'commission-taken-back': (given: Month & { paidBefore: { sale: string; base: number; amount: number }[] }) => {
    const { lines, takenBack } = month(given, given.paidBefore)
    return { lines: lines.map(({ kind, recordId, base, amount }) => [kind, recordId, base, amount]), takenBack }
  },
  'commission-settled': (given: CommissionToSettle) => settleCommission(given),
  'paid-once': ({ rules }: { rules: { metricId: string; group: string | null }[] }) => {
    const scale = { tiering: 'progressive', tiers: [{ from: 0, rate: 300 }] } as const
    const metrics: readonly MetricDefinition[] = ownMetrics
    const terms = { rules: rules.map((rule) => ruleOf({ ...scale, ...rule })), cap: null, draw: null }
    const decision = decideCommissionTerms(terms, metrics)
    return decision.ok ? 'accepted' : decision.refusal
  },
  'penalty-limits': ({ wage, due, limits }: { wage: number; due: number; limits: DeductionLimits }) =>
    deductionOf(wage, due, limits),
  'base-wage': ({ stretches, workingDays }: { stretches: WageStretch[]; workingDays: number }) =>
    proratedWage(stretches, workingDays),
}
