'use client'

import type { IncentiveRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { IncentiveState } from './incentive-state.tsx'
import { SignedAmount } from './signed-amount.tsx'

/** A reward or a penalty on a phone. */
export function IncentiveCard({ row }: { row: IncentiveRowFragment }) {
  const t = useTranslations('pay.incentives')
  const { scope } = useViewer()
  const { day } = useFormat()
  const isOwn = scope === 'person'
  return (
    <RowCard
      title={isOwn ? row.item.name : (row.staff?.name ?? t('out_of_sight'))}
      figure={<SignedAmount row={row} />}
      lines={[
        <IncentiveState key="state" row={row} />,
        !isOwn && row.item.name,
        !isOwn && scope !== 'store' && row.store?.name,
      ]}
      aside={day(row.day)}
    />
  )
}
