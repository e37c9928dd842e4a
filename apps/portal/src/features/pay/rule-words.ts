import { type CardProductKind, cardProductKinds } from '@hubcap/rules/catalog/card-product-kind'
import type { CommissionRule } from '@hubcap/rules/pay/commission-rule'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { cardProductKindTerms } from '@hubcap/words/terms/catalog'
import { measureTerms } from '@hubcap/words/terms/credits'
import type { Format } from '@/lib/format/make-format.ts'
import { metricOf, type PayMetric, rateUnitOf } from './payable.ts'

export type RuleWords = { format: Format; locale: Locale; metrics: readonly PayMetric[] }

const isKind = (group: string): group is CardProductKind => cardProductKinds.some((kind) => kind === group)

export const metricName = ({ name, measure }: PayMetric, locale: Locale): string =>
  name ?? measureTerms[measure][locale]

/** 销售额 · 储值卡 */
export function ruleName(
  { metricId, group }: Pick<CommissionRule, 'metricId' | 'group'>,
  { locale, metrics }: Pick<RuleWords, 'locale' | 'metrics'>,
): string {
  const metric = metricOf(metrics, metricId)
  const name = metric ? metricName(metric, locale) : metricId
  return group ? `${name} · ${isKind(group) ? cardProductKindTerms[group][locale] : group}` : name
}

/** Basis points to the last digit: 1250 → 12.5% */
const exactShare = (points: number) => `${points / 100}%`

/** What stands on the axis of a scale: money, pieces, or a share of the quota. */
export function scaleAmount(rule: CommissionRule, amount: number, { format, metrics }: RuleWords): string {
  if (rule.tierBase === 'attainment') return exactShare(amount)
  return rateUnitOf(metrics, rule.metricId) === 'money' ? format.shortMoney(amount) : format.count(amount / 100)
}

/** 3%, or ¥20 for each. */
export const rateText = (rule: CommissionRule, rate: number, { format, metrics }: RuleWords): string =>
  rateUnitOf(metrics, rule.metricId) === 'money' ? exactShare(rate) : format.price(rate)
