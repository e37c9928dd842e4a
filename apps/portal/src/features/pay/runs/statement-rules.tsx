import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { Card } from '@/patterns/card.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { type PayMetric, rateUnitOf } from '../payable.ts'
import { rateText, ruleName } from '../rule-words.ts'
import type { Statement } from './statement-sums.tsx'

type Props = { statement: Statement; metrics: readonly PayMetric[] }

/** How the commission comes about: each rule's amount, how it lay in the tiers, and what that makes. */
export async function StatementRules({ statement, metrics }: Props) {
  const [t, locale, format] = await Promise.all([getTranslations('pay.sums'), getLocale(), getFormat()])
  const { version, rules } = statement
  if (!version) return <p className="text-soft">{t('no_plan')}</p>
  const words = { format, metrics, locale: locale as Locale }
  const amount = (metricId: string, value: number) =>
    rateUnitOf(metrics, metricId) === 'money' ? format.money(value) : format.count(value / 100)
  return (
    <Card
      title={t('how')}
      aside={
        <KeptLink href={`/commission/plan?plan=${encodeURIComponent(version.plan.id)}`} className="text-accent">
          {version.plan.name}
        </KeptLink>
      }
    >
      <ul className="grid gap-3">
        {rules.map((result) => {
          const rule = version.rules[result.rule]
          if (!rule) return null
          return (
            <li key={result.rule} className="grid gap-0.5">
              <div className="flex flex-wrap gap-x-3 font-strong">
                <span className="flex-1">{ruleName(rule, words)}</span>
                <span className="tabular">{format.money(result.earned)}</span>
              </div>
              {result.parts.map((part) => (
                <p key={part.from} className="text-soft tabular">
                  {amount(result.metricId, part.base)} × {rateText(rule, part.rate, words)}
                </p>
              ))}
              {result.parts.length === 0 && <p className="text-soft">{t('nothing')}</p>}
              {rule.tierBase === 'attainment' && result.target !== null && (
                <p className="text-small text-soft">{t('quota', { amount: amount(result.metricId, result.target) })}</p>
              )}
              {result.paid !== result.earned && (
                <p className="text-small text-soft">{t('after_cap', { amount: format.money(result.paid) })}</p>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
