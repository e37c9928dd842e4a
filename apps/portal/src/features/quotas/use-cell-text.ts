'use client'

import type { QuotaUnit } from '@hubcap/rules/quotas/quota-metric'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'

/** How figures of a unit are written in the sheet. */
export function useCellText(unit: QuotaUnit) {
  const format = useFormat()
  return useMemo(() => {
    const exact = unit === 'money' ? format.price : format.count
    /** For cells: without the currency's sign, which stands above the sheet once. */
    const bare = (value: number) => exact(Math.abs(value)).replace(/[^\d.,]/g, '')
    const sign = (value: number) => (value < 0 ? '−' : '+')
    return {
      exact,
      short: unit === 'money' ? format.shortMoney : format.count,
      bare,
      /** With its sign, also where it is above 0. */
      signed: (value: number) => (value === 0 ? bare(0) : sign(value) + bare(value)),
      share: format.share,
    }
  }, [format, unit])
}
export type CellText = ReturnType<typeof useCellText>
