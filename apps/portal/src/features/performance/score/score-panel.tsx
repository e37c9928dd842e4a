'use client'

import { ScoreDocument, type ScoreQuery } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { PanelQuery } from '@/patterns/panel-query.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { ScoreView } from './score-view.tsx'

const follows = ['ScoreObjection', 'ScoreAdjustment', 'PerformanceScore']
const find = ({ node }: ScoreQuery) => (node?.__typename === 'PerformanceScore' ? node : null)

/** One month's score of a rep, a store or a franchisee, explained. */
export function ScorePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('performance.score')
  const { month } = useFormat()
  return (
    <PanelQuery
      document={ScoreDocument}
      variables={useMemo(() => ({ id }), [id])}
      find={find}
      follows={follows}
      label={t('title')}
      onClose={onClose}
    >
      {(score) => (
        <SidePanel label={t('title')} title={score.name} onClose={onClose}>
          <p className="-mt-2 mb-3 text-soft">
            {[month(score.month.slice(0, 7)), score.level === 'staff' && score.storeName, score.franchisee?.name]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <ScoreView score={score} />
        </SidePanel>
      )}
    </PanelQuery>
  )
}
