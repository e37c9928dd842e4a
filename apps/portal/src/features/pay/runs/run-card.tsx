'use client'

import type { PayRunRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { runPath } from './pay-address.ts'
import { RunStatusBadge } from './run-status-badge.tsx'
import { seesSeveral } from './sees-several.ts'

/** A run on a phone. */
export function RunCard({ run }: { run: PayRunRowFragment }) {
  const t = useTranslations('pay.runs')
  const { month, money } = useFormat()
  const viewer = useViewer()
  return (
    <KeptLink href={runPath(run.id)} className="block">
      <RowCard
        title={month(run.month.slice(0, 7))}
        figure={run.people > 0 && money(run.total)}
        lines={[
          <RunStatusBadge key="status" status={run.status} />,
          seesSeveral(viewer) && run.franchisee?.name,
          viewer.scope !== 'person' && run.people > 0 && t('people', { count: run.people }),
        ]}
      />
    </KeptLink>
  )
}
