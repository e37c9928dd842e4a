'use client'

import { ArrowDown, ArrowRight, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { relativeChange } from '@/patterns/relative-change.ts'

type Props = { now: number; before: number }

/** More or less than before, in a table's cell: an arrow and its word for those who hear it. */
export function LineChange({ now, before }: Props) {
  const t = useTranslations('patterns.change')
  const { share, money } = useFormat()
  const change = relativeChange(now, before)
  if (change === null) return <span className="text-soft">–</span>
  const way = change > 0 ? 'more' : change < 0 ? 'less' : 'same'
  const Arrow = { more: ArrowUp, less: ArrowDown, same: ArrowRight }[way]
  return (
    <span title={money(before)} className="inline-flex items-center justify-end gap-1">
      <Arrow aria-hidden className="size-3.5 text-soft" />
      <span aria-hidden>{share(Math.abs(change))}</span>
      <span className="sr-only">{t(way, { share: share(Math.abs(change)) })}</span>
    </span>
  )
}
