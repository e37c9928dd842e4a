'use client'

import { useTranslations } from 'next-intl'
import { cx } from '@/patterns/cx.ts'
import type { Split } from '../sheet/sums.ts'
import type { CellText } from '../use-cell-text.ts'

/** Whether the split adds up: in a word and with a sign. */
export function Difference({ split: { difference, shared }, text }: { split: Split; text: CellText }) {
  const t = useTranslations('quotas.split')
  if (difference === null) return <span>{shared > 0 ? t('no_target') : ''}</span>
  if (difference === 0) return <span className="text-good">{t('even')}</span>
  const words = { amount: text.bare(difference) }
  return (
    <span className={cx('whitespace-nowrap', difference < 0 ? 'text-warn' : 'text-bad')}>
      {difference < 0 ? t('short', words) : t('over', words)}
    </span>
  )
}
