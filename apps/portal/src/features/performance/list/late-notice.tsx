'use client'

import { useTranslations } from 'next-intl'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { Button } from '@/patterns/button.tsx'

type Props = { count: number; isChosen: boolean }

/** For how many something came in for a month that is closed, and the list of only those. */
export function LateNotice({ count, isChosen }: Props) {
  const t = useTranslations('performance.late')
  const change = useAddressChange()
  if (count === 0 && !isChosen) return null
  return (
    <div className="mb-4 flex flex-wrap items-center gap-3 rounded border border-line bg-surface px-4 py-3">
      <p className="min-w-0 flex-1 basis-60">{t('notice', { count })}</p>
      <Button onClick={() => change({ late: isChosen ? null : 'true', open: null })}>
        {t(isChosen ? 'show_all' : 'show')}
      </Button>
    </div>
  )
}
