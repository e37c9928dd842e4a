'use client'

import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'

/** A day on which something is to be done; one that is over, or today, stands out in a word too. */
export function DueDay({ day, isOpen }: { day: string | null | undefined; isOpen: boolean }) {
  const t = useTranslations('leads')
  const { shortDay } = useFormat()
  const { today } = useViewer()
  if (!day) return null
  if (!isOpen || day > today) return <span className="tabular">{shortDay(day)}</span>
  return (
    <span className={day < today ? 'text-bad tabular' : 'text-warn tabular'}>
      {shortDay(day)} {t(day < today ? 'overdue' : 'today')}
    </span>
  )
}
