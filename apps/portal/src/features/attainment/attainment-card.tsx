'use client'

import type { AttainmentLineFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useFigureText } from './use-figure-text.ts'

type Props = { line: AttainmentLineFragment; metric: string; hasMonths: boolean }

/** One line on a phone. */
export function AttainmentCard({ line, metric, hasMonths }: Props) {
  const t = useTranslations('attainment.card')
  const { share, month } = useFormat()
  const figure = useFigureText(metric)
  const { name, storeName, staffId, target, effective, actual, attainment } = line
  const where = [hasMonths && month(line.month.slice(0, 7)), staffId && storeName].filter(Boolean).join(' · ')
  return (
    <div className="grid gap-1">
      <div className="flex justify-between gap-3">
        <span className="min-w-0 truncate font-strong">{name}</span>
        <span className="tabular font-strong">{attainment === null ? '—' : share(attainment)}</span>
      </div>
      {where && <span className="text-small text-soft">{where}</span>}
      <span className="tabular text-soft">
        {effective === null
          ? t('no_target', { actual: figure(actual) })
          : t('of', { actual: figure(actual), effective: figure(effective) })}
      </span>
      {effective !== target && (
        <span className="tabular text-small text-warn">{t('set', { target: figure(target) })}</span>
      )}
    </div>
  )
}
