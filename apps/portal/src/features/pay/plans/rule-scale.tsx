import { cliffsOf } from '@hubcap/rules/pay/commission-at'
import { commissionCurve, drawnQuota } from '@hubcap/rules/pay/commission-curve'
import type { CommissionRule } from '@hubcap/rules/pay/commission-rule'
import { tierBaseTerms, tieringTerms } from '@hubcap/words/terms/pay'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { type PayMetric, rateUnitOf } from '../payable.ts'
import { rateText, ruleName, scaleAmount } from '../rule-words.ts'
import { ScaleCurve } from '../scale-curve.tsx'

type Props = { rule: CommissionRule; metrics: readonly PayMetric[]; small?: boolean }

/** A rule with its tiers, and what it pays drawn as a line. */
export async function RuleScale({ rule, metrics, small }: Props) {
  const [t, locale, format] = await Promise.all([getTranslations('pay.plans'), getLocale(), getFormat()])
  const words = { format, metrics, locale: locale as Locale }
  const { term } = makeTerms(words.locale)
  const unit = rateUnitOf(metrics, rule.metricId)
  const isShare = rule.tierBase === 'attainment'
  const rates = rule.tiers.map(({ from, rate }) => {
    const text = unit === 'money' ? rateText(rule, rate, words) : t('each', { amount: rateText(rule, rate, words) })
    return from === 0 ? text : t('from', { amount: scaleAmount(rule, from, words), rate: text })
  })
  const cliffs = cliffsOf(rule, unit, isShare ? drawnQuota : null)
  return (
    <div className={small ? 'flex items-center gap-3' : 'grid gap-3 sm:grid-cols-2'}>
      <ScaleCurve
        points={commissionCurve(rule, unit)}
        amount={(value) => scaleAmount(rule, value, words)}
        pay={format.shortMoney}
        texts={{ caption: ruleName(rule, words), amount: t('amount'), pay: t('commission') }}
        {...(small && { small })}
      />
      <div className="min-w-0">
        <p className="font-strong">{ruleName(rule, words)}</p>
        <p className="tabular">{rates.join(words.locale === 'zh' ? '，' : ', ')}</p>
        {rule.tiers.length > 1 && (
          <p className="text-small text-soft">
            {term(tieringTerms, rule.tiering)} · {term(tierBaseTerms, rule.tierBase)}
          </p>
        )}
        {isShare && !small && (
          <p className="text-small text-soft">{t('drawn', { amount: format.price(drawnQuota) })}</p>
        )}
        {cliffs.map(({ from, before, after }) => (
          <p key={from} className="text-small text-warn">
            {t('cliff', {
              ...{ from: scaleAmount(rule, from, words), before: format.price(before), after: format.price(after) },
            })}
          </p>
        ))}
      </div>
    </div>
  )
}
