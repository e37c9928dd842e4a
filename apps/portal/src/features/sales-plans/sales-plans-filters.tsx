'use client'

import { planPeriods } from '@hubcap/rules/quotas/plans/sales-plan'
import { quotaLevelTerms } from '@hubcap/words/terms/quotas'
import { useTranslations } from 'next-intl'
import { addMonths, thisMonth } from '@/lib/address/month.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { ClearFilters } from '@/patterns/filters/clear-filters.tsx'
import { YearFilter } from '@/patterns/filters/year-filter.tsx'
import { plannedLevels, planStands, plansFilterNames } from './sales-plans-address.ts'

/** How far ahead plans are made. */
const monthsAhead = 18

export function SalesPlansFilters() {
  const t = useTranslations('sales_plans')
  const { term } = useTerms()
  const viewer = useViewer()
  const levels = plannedLevels.filter((one) => viewer.scope === 'chain' || one !== 'chain')
  return (
    <>
      <ChoiceFilter
        name="status"
        label={t('columns.status')}
        choices={planStands.map((value) => ({
          value,
          label: value === 'franchisee' || value === 'chain' ? t(`awaits.${value}`) : t(`status.${value}`),
        }))}
      />
      {viewer.scope !== 'store' && (
        <ChoiceFilter
          name="of"
          label={t('columns.place')}
          choices={levels.map((value) => ({ value, label: term(quotaLevelTerms, value) }))}
        />
      )}
      <ChoiceFilter
        name="period"
        label={t('form.period')}
        choices={planPeriods.map((value) => ({ value, label: t(`periods.${value}`) }))}
      />
      <YearFilter last={addMonths(thisMonth(viewer), monthsAhead)} />
      <ClearFilters names={plansFilterNames} />
    </>
  )
}
