'use client'

import { cliffsOf } from '@hubcap/rules/pay/commission-at'
import { commissionCurve, drawnQuota } from '@hubcap/rules/pay/commission-curve'
import type { CommissionRule } from '@hubcap/rules/pay/commission-rule'
import { useLocale, useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { useFormat } from '@/lib/format/use-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { rateUnitOf } from '../payable.ts'
import { scaleAmount } from '../rule-words.ts'
import { ScaleCurve } from '../scale-curve.tsx'
import { useMetrics } from './metrics-given.ts'
import type { PlanDraft, RuleDraft } from './plan-draft.ts'

/** The rule once its tiers are written and rise; null until then. */
function writtenRule({ group, tiers, ...rule }: RuleDraft): CommissionRule | null {
  const written = tiers.flatMap(({ from, rate }) =>
    Number.isInteger(from) && Number.isInteger(rate) ? [{ from: from as number, rate: rate as number }] : [],
  )
  const rises = written.every(({ from }, at) => (at === 0 ? from === 0 : from > (written[at - 1]?.from ?? 0)))
  return written.length === tiers.length && rises ? { ...rule, group: group || null, tiers: written } : null
}

/** What the rule pays, drawn while it is typed, with a word where selling more would pay less. */
export function DraftCurve({ at }: { at: number }) {
  const t = useTranslations('pay.plans')
  const locale = useLocale() as Locale
  const format = useFormat()
  const metrics = useMetrics()
  const rule = writtenRule(useWatch<PlanDraft, `rules.${number}`>({ name: `rules.${at}` }))
  if (!rule) return null
  const words = { format, locale, metrics }
  const unit = rateUnitOf(metrics, rule.metricId)
  const isShare = rule.tierBase === 'attainment'
  return (
    <>
      <ScaleCurve
        points={commissionCurve(rule, unit)}
        amount={(value) => scaleAmount(rule, value, words)}
        pay={format.shortMoney}
        texts={{ caption: t('curve'), amount: t('amount'), pay: t('commission') }}
      />
      {isShare && <p className="text-small text-soft">{t('drawn', { amount: format.price(drawnQuota) })}</p>}
      {cliffsOf(rule, unit, isShare ? drawnQuota : null).map(({ from, before, after }) => (
        <p key={from} className="text-small text-warn">
          {t('cliff', {
            ...{ from: scaleAmount(rule, from, words), before: format.price(before), after: format.price(after) },
          })}
        </p>
      ))}
    </>
  )
}
