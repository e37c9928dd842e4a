'use client'

import { usePathname } from 'next/navigation'
import { daysOf, naturalDaysOf } from '@/lib/address/month.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { cx } from '@/patterns/cx.ts'

/** Reports go by natural months, whatever the chain's own are. */
export const useIsNatural = () => usePathname().startsWith('/reports')

/** Its days, where they aren't those of the natural month. */
export function MonthDays({ month, className }: { month: string; className?: string }) {
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
