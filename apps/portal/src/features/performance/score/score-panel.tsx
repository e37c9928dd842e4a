'use client'

import { ScoreDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { ScoreView } from './score-view.tsx'

/** One month's score of a rep, a store or a franchisee, explained. */
export function ScorePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('performance.score')
  const { month } = useFormat()
  return (
    <RecordPanel document={ScoreDocument} type="PerformanceScore" id={id} label={t('title')} onClose={onClose}>
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
    </RecordPanel>
  )
}
