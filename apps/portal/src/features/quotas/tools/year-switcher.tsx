'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { iconButtonLook } from '@/patterns/button-look.ts'
import { firstYear, lastYear } from '../quotas-address.ts'

/** The sheet's year; years to come, too: that is when quotas are set. */
export function YearSwitcher({ year }: { year: number }) {
  const t = useTranslations('quotas.tools')
  const change = useAddressChange()
  const button = (label: string, to: number, icon: React.ReactNode) => (
    <button
      type="button"
      aria-label={label}
      disabled={to < firstYear || to > lastYear}
      className={iconButtonLook()}
      onClick={() => change({ year: String(to) })}
    >
      {icon}
    </button>
  )
  return (
    <div className="flex items-center">
      {button(t('previous_year'), year - 1, <ChevronLeft aria-hidden className="size-4" />)}
      <span aria-live="polite" className="tabular font-strong">
        {t('year', { year: String(year) })}
      </span>
      {button(t('next_year'), year + 1, <ChevronRight aria-hidden className="size-4" />)}
    </div>
  )
}
