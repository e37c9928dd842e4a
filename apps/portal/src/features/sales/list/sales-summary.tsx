'use client'

import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import type { SalesTotals } from './sales-table.tsx'

/** The total of what is filtered, before one reads the rows. */
export function SalesSummary({ totals, period }: { totals: SalesTotals; period: string }) {
  const t = useTranslations('sales.summary')
  const { money, count } = useFormat()
  return (
    <p className="-mt-3 mb-4 flex flex-wrap items-baseline gap-x-3 text-soft tabular">
      <span>{period}</span>
      <span>
        {t('sold', { count: count(totals.count) })} <b className="text-ink">{money(totals.amount)}</b>
      </span>
      {totals.voidedCount > 0 && (
        <span>{t('voided', { count: count(totals.voidedCount), amount: money(totals.voidedAmount) })}</span>
      )}
    </p>
  )
}
