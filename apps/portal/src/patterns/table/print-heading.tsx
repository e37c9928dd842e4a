'use client'

import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'

/** On paper alone: whose list this is, of which day, and who printed it. The filters that are on stand below it. */
export function PrintHeading({ label, count, hasMore }: { label: string; count: number; hasMore: boolean }) {
  const t = useTranslations('patterns.table')
  const { chain, account, today } = useViewer()
  const { day, count: number } = useFormat()
  return (
    <div aria-hidden className="mb-2 hidden print:block">
      <p className="font-strong">
        {chain.name} · {label}
      </p>
      <p className="text-small">
        {t('printed', { day: day(today), name: account.name })} ·{' '}
        {t('count', { count: `${number(count)}${hasMore ? '+' : ''}` })}
      </p>
    </div>
  )
}
