'use client'

import { type MetricStatus, UpdateMetricDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useTold } from '@/patterns/use-told.ts'

type Metric = { id: string; name: string; revision: number }

/** Retires a metric or offers it again, at once and with an undo: what it counted stays known either way. */
export function useSetMetricStatus() {
  const t = useTranslations('metrics.detail')
  const router = useRouter()
  const tell = useTold()
  const [busy, setBusy] = useState(false)
  const setStatus = useCallback(
    async ({ id, name, revision }: Metric, status: MetricStatus) => {
      setBusy(true)
      const outcome = await send(UpdateMetricDocument, { input: { id, name, revision, status } })
      setBusy(false)
      const now = outcome.kind === 'done' ? outcome.value.revision : null
      const undo = () =>
        void setStatus({ id, name, revision: now ?? revision }, status === 'active' ? 'retired' : 'active')
      tell(outcome, t(status === 'active' ? 'revived' : 'retired', { name }), { label: t('undo'), run: undo })
      router.refresh()
    },
    [t, router, tell],
  )
  return { setStatus: (metric: Metric, status: MetricStatus) => void setStatus(metric, status), busy }
}
