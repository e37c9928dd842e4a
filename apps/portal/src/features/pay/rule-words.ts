import { type CardProductKind, cardProductKinds } from '@hubcap/rules/catalog/card-product-kind'
import type { CommissionRule } from '@hubcap/rules/pay/commission-rule'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { cardProductKindTerms } from '@hubcap/words/terms/catalog'
import { payableTerms } from '@hubcap/words/terms/pay'
import type { Format } from '@/lib/format/make-format.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { isPayable, rateUnitOf } from './payable.ts'

type Words = { format: Format; locale: Locale }

const isKind = (group: string): group is CardProductKind => cardProductKinds.some((kind) => kind === group)

/** 售卡金额 · 储值卡 */
export function ruleName({ metricId, group }: Pick<CommissionRule, 'metricId' | 'group'>, locale: Locale): string {
  const { term } = makeTerms(locale)
  const metric = isPayable(metricId) ? term(payableTerms, metricId) : metricId
  return group ? `${metric} · ${isKind(group) ? term(cardProductKindTerms, group) : group}` : metric
}

/** Basis points to the last digit: 1250 → 12.5% */
const exactShare = (points: number) => `${points / 100}%`

/** What stands on the axis of a scale: money, pieces, or a share of the quota. */
export function scaleAmount(rule: CommissionRule, amount: number, { format }: Words): string {
  if (rule.tierBase === 'attainment') return exactShare(amount)
  return rateUnitOf(rule.metricId) === 'money' ? format.shortMoney(amount) : format.count(amount / 100)
}

/** 3%, or ¥20 for each. */
export const rateText = (rule: CommissionRule, rate: number, { format }: Words): string =>
  rateUnitOf(rule.metricId) === 'money' ? exactShare(rate) : format.price(rate)
