import type { LeadRuleVersionFragment } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { Details } from '@/patterns/details.tsx'

/** One version in words. */
export async function LeadRuleTerms({ rule }: { rule: LeadRuleVersionFragment }) {
  const t = await getTranslations('leads.rules')
  const { quietDays, warnDays, maxOpen } = rule
  return (
    <Details
      items={[
        { term: t('quiet_days'), value: t('days', { count: quietDays }) },
        { term: t('warn_days'), value: t('days_before', { count: warnDays }) },
        { term: t('max_open'), value: maxOpen === null ? t('any') : t('open', { count: maxOpen }) },
      ]}
    />
  )
}
