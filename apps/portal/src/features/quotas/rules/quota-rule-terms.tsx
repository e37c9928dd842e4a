'use client'

import type { QuotaRuleVersionFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'

type Props = { rule: Pick<QuotaRuleVersionFragment, 'prorates' | 'ramp'> }

/** What one version says. */
export function QuotaRuleTerms({ rule: { prorates, ramp } }: Props) {
  const t = useTranslations('quotas.rules')
  const steps = ramp.map((percent, at) => t('ramp_month', { number: at + 1, percent }))
  return (
    <dl className="grid gap-3">
      <div>
        <dt className="text-soft">{t('prorates')}</dt>
        <dd>{t(prorates ? 'prorates_yes' : 'prorates_no')}</dd>
      </div>
      <div>
        <dt className="text-soft">{t('ramp')}</dt>
        <dd className="tabular">{steps.length === 0 ? t('ramp_none') : [...steps, t('ramp_then')].join(t('comma'))}</dd>
      </div>
    </dl>
  )
}
