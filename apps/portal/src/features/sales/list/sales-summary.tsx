'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import type { SalesTotals } from './sales-table.tsx'
import type { SellerShares } from './seller-shares.ts'

type Props = { totals: SalesTotals; shares: SellerShares | null; period: string }

/** The total of what is filtered, before one reads the rows; of one seller also what counts for them, where sales are shared. */
export function SalesSummary({ totals, shares, period }: Props) {
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
      {shares && shares.sum !== totals.amount && (
        <Link href={shares.path} className="text-accent hover:underline">
          {t('shares', { amount: money(shares.sum) })}
        </Link>
      )}
    </p>
  )
}
