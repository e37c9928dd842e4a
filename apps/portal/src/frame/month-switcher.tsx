'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useQueryState } from 'nuqs'
import { useState } from 'react'
import { addMonths, daysOf, monthParser, naturalDaysOf, naturalMonthOf, thisMonth } from '@/lib/address/month.ts'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { buttonLook, iconButtonLook } from '@/patterns/button-look.ts'
import { cx } from '@/patterns/cx.ts'
import { PopoverButton } from '@/patterns/popover/popover-button.tsx'

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

/** Reports go by natural months, whatever the chain's own are. */
const useIsNatural = () => usePathname().startsWith('/reports')

/** Its days, where they aren't those of the natural month. */
function MonthDays({ month, className }: { month: string; className?: string }) {
  const { shortDay } = useFormat()
  const isNatural = useIsNatural()
  const { from, to } = daysOf(month, useViewer())
  if (isNatural) return null
  if (from === naturalDaysOf(month).from && to === naturalDaysOf(month).to) return null
  return (
    <span className={cx('text-small text-soft', className)}>
      {shortDay(from)} – {shortDay(to)}
    </span>
  )
}

function MonthGrid({ month, last, onChoose }: { month: string; last: string; onChoose: (month: string) => void }) {
  const t = useTranslations('frame.month')
  const [year, setYear] = useState(Number(month.slice(0, 4)))
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
  return (
    <>
      <div className="mb-2 flex items-center justify-between">
        <button
          type="button"
          aria-label={t('previous_year')}
          className={iconButtonLook()}
          onClick={() => setYear(year - 1)}
        >
          <ChevronLeft aria-hidden className="size-4" />
        </button>
        <span aria-live="polite" className="tabular font-strong">
          {t('year', { year: String(year) })}
        </span>
        <button
          type="button"
          aria-label={t('next_year')}
          disabled={year >= Number(last.slice(0, 4))}
          className={iconButtonLook()}
          onClick={() => setYear(year + 1)}
        >
          <ChevronRight aria-hidden className="size-4" />
        </button>
      </div>
      <div className="grid grid-cols-3 gap-1">
        {months.map((one) => (
          <button
            type="button"
            key={one}
            disabled={one > last}
            aria-current={one === month ? 'date' : undefined}
            onClick={() => onChoose(one)}
            className={cx(
              'quick h-9 rounded touch:h-11 disabled:opacity-40',
              one === month ? 'bg-tint font-strong text-on-tint' : 'not-disabled:hover:bg-hover',
            )}
          >
            {t('of_year', { month: Number(one.slice(5)) })}
          </button>
        ))}
      </div>
      <p className="mt-2 text-center empty:hidden lg:hidden">
        <MonthDays month={month} />
      </p>
    </>
  )
}
