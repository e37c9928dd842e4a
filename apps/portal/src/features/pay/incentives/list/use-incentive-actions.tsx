'use client'

import type { IncentiveRowFragment } from '@generated/graphql.ts'
import { Check } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import type { BulkAction } from '@/patterns/table/selection/bulk-action.ts'

const ApproveForm = dynamic(() => import('./approve-form.tsx').then((file) => file.ApproveForm), { ssr: false })

/** Several are approved at once: pay, so it says first how much. */
export function useIncentiveActions(): readonly BulkAction<IncentiveRowFragment>[] {
  const t = useTranslations('pay.incentives.bulk')
  const may = useCan('incentive.decide')
  return useMemo(
    () =>
      may
        ? [
            {
              key: 'approve',
              label: t('approve'),
              icon: <Check aria-hidden className="size-4" />,
              kind: 'primary',
              changes: ({ status }) => status === 'proposed',
              ask: ApproveForm,
              done: (count) => t('approved', { count }),
            },
          ]
        : [],
    [t, may],
  )
}
