'use client'

import { useTranslations } from 'next-intl'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { Button } from '@/patterns/button.tsx'
import { SearchBox } from '@/patterns/filters/search-box.tsx'

type Props = { unmarked: number; isClosed: boolean; isChosen: boolean }

/** How many still wait for their manager’s marks, and the list of only those. */
export function MarksBar({ unmarked, isClosed, isChosen }: Props) {
  const t = useTranslations('marks')
  const change = useAddressChange()
  return (
    <div className="flex flex-wrap items-center gap-3">
      <SearchBox label={t('search')} />
      {!isClosed && (
        <p role="status" className="min-w-0 flex-1 text-soft">
          {unmarked === 0 ? t('all_marked') : t('unmarked', { count: unmarked })}
        </p>
      )}
      {(isChosen || (unmarked > 0 && !isClosed)) && (
        <Button onClick={() => change({ missing: isChosen ? null : 'true' })}>
          {t(isChosen ? 'show_all' : 'show_missing')}
        </Button>
      )}
    </div>
  )
}
