'use client'

import { useTranslations } from 'next-intl'
import type { Split } from '../sheet/sums.ts'
import type { CellText } from '../use-cell-text.ts'

/** What leave and the like leave to nobody of what is shared out; or what people there for longer carry beyond it. */
export function Uncarried({ split: { uncarried }, text }: { split: Split; text: CellText }) {
  const t = useTranslations('quotas.split')
  if (uncarried === 0) return null
  const words = { amount: text.bare(uncarried) }
  return (
    <span title={t('uncarried_hint')} className="whitespace-nowrap text-warn">
      {uncarried > 0 ? t('uncarried', words) : t('carried_more', words)}
    </span>
  )
}
