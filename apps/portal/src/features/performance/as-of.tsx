'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'

type Props = { asOf: string | null; isStale: boolean }

/** The worker has what it needs within seconds; after that long something is wrong, and asking again helps nobody. */
const everyMilliseconds = 3000
const mostTimes = 20

/** Up to when the scores count. While newer ones are made, it says so and fetches them by itself. */
export function AsOf({ asOf, isStale }: Props) {
  const t = useTranslations('performance.as_of')
  const router = useRouter()
  const { moment } = useFormat()
  useEffect(() => {
    if (!isStale) return
    let times = 0
    const timer = setInterval(() => {
      times += 1
      if (times >= mostTimes) clearInterval(timer)
      if (!document.hidden) router.refresh()
    }, everyMilliseconds)
    return () => clearInterval(timer)
  }, [isStale, router])
  return (
    <span aria-live="polite" className="tabular">
      {asOf ? t('until', { moment: moment(asOf) }) : !isStale && t('never')}
      {asOf && isStale && ' · '}
      {isStale && t('computing')}
    </span>
  )
}
