'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useQueryState } from 'nuqs'
import { addMonths, monthParser, naturalMonthOf, thisMonth } from '@/lib/address/month.ts'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { buttonLook, iconButtonLook } from '@/patterns/button-look.ts'
import { PopoverButton } from '@/patterns/popover/popover-button.tsx'
import { MonthDays, useIsNatural } from './month-days.tsx'

const MonthGrid = dynamic(() => import('./month-grid.tsx').then((file) => file.MonthGrid), { ssr: false })

/** The month that figures and lists are of. Months to come can't be chosen. */
export function MonthSwitcher() {
  const t = useTranslations('frame.month')
  const format = useFormat()
  const viewer = useViewer()
  const isNatural = useIsNatural()
  const now = isNatural ? naturalMonthOf(viewer.today) : thisMonth(viewer)
  const [chosen] = useQueryState('month', monthParser)
  const month = chosen ?? now
  const change = useAddressChange()
  const go = (next: string) => change({ month: next === now ? null : next, from: null, to: null })
  return (
    <div className="flex items-center">
      <button
        type="button"
        aria-label={t('previous')}
        className={iconButtonLook('max-sm:hidden')}
        onClick={() => go(addMonths(month, -1))}
      >
        <ChevronLeft aria-hidden className="size-4" />
      </button>
      <PopoverButton
        label={t('label')}
        aria-label={t('choose', { month: format.month(month) })}
        align="end"
        width="w-64"
        className={buttonLook('quiet', 'tabular px-2 !font-plain')}
        content={(close) => (
          <MonthGrid
            month={month}
            last={now}
            onChoose={(next) => {
              go(next)
              close()
            }}
          />
        )}
      >
        {format.month(month)}
        <MonthDays month={month} className="max-lg:hidden" />
      </PopoverButton>
      <button
        type="button"
        aria-label={t('next')}
        disabled={month >= now}
        className={iconButtonLook('max-sm:hidden')}
        onClick={() => go(addMonths(month, 1))}
      >
        <ChevronRight aria-hidden className="size-4" />
      </button>
    </div>
  )
}
