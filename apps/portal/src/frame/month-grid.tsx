'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { iconButtonLook } from '@/patterns/button-look.ts'
import { cx } from '@/patterns/cx.ts'
import { MonthDays } from './month-days.tsx'

type Props = { month: string; last: string; onChoose: (month: string) => void }

/** The months of a year to choose from, up to the last. */
export function MonthGrid({ month, last, onChoose }: Props) {
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
