'use client'

import type { SalesPlanHeadFragment } from '@generated/graphql.ts'
import { planMonths } from '@hubcap/rules/quotas/plans/sales-plan'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'

/** Whose plan it is, and of which months, in words. */
export function usePlanText() {
  const t = useTranslations('sales_plans')
  const { month } = useFormat()
  const { chain } = useViewer()
  return {
    place: ({ store, franchisee }: SalesPlanHeadFragment) => store?.name ?? franchisee?.name ?? chain.name,
    months: ({ period, firstMonth }: SalesPlanHeadFragment) => {
      const months = planMonths(period, firstMonth)
      const [from, to] = [month(firstMonth.slice(0, 7)), month((months.at(-1) ?? firstMonth).slice(0, 7))]
      return from === to ? from : t('months', { from, to })
    },
  }
}
