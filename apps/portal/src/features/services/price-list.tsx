'use client'

import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import type { ServiceDetail } from './service-panel.tsx'

type Price = ServiceDetail['prices'][number]

/** By area, the latest first; what is still to come says so. Nothing that held once is ever rewritten. */
export function PriceList({ prices }: { prices: readonly Price[] }) {
  const t = useTranslations('services.prices')
  const { today } = useViewer()
  const { money, day } = useFormat()
  const areaOf = ({ divisionName, franchisee, store, isOfFranchisee, isOfStore }: Price) => {
    if (isOfStore) return store?.name ?? t('other_store')
    if (isOfFranchisee) return franchisee?.name ?? t('other_franchisee')
    return divisionName ?? t('everywhere')
  }
  if (prices.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <ul className="grid gap-2">
      {prices.map((price) => (
        <li key={price.id} className="flex items-baseline justify-between gap-3">
          <span>
            {areaOf(price)}
            <span className="ml-2 text-small text-soft tabular">
              {t('from', { day: day(price.fromOn) })}
              {price.fromOn > today && ` · ${t('planned')}`}
            </span>
          </span>
          <span className="tabular">{price.price === null ? t('ended') : money(price.price)}</span>
        </li>
      ))}
    </ul>
  )
}
