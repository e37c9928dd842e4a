import { OwnScoresDocument, type PerformanceScoreFilter, type ScoreDetailFragment } from '@generated/graphql.ts'
import { isFixed } from '@hubcap/rules/performance/period/score-period'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { marksPath } from '@/lib/address/marks-path.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { Card } from '@/patterns/card.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { AsOf } from './as-of.tsx'
import { PeriodBar } from './period/period-bar.tsx'
import { PeriodProvider } from './period/period-provider.tsx'
import { ScoreView } from './score/score-view.tsx'

/** Whether marks of oneself would count and aren’t all given. In a store that one has left they can’t be any more. */
function asksOwnMarks({ evaluator, scorecard, marks }: ScoreDetailFragment): boolean {
  if (evaluator !== 'self' || !scorecard || scorecard.selfShare === 0) return false
  const given = marks.filter((mark) => mark.evaluator === 'self').map(({ itemId }) => itemId)
  return scorecard.items.some(({ itemId }) => !given.includes(itemId))
}

/** A rep's own score of the month, one for each store that they sold in. */
export async function OwnScores({ month, filter }: { month: string; filter: PerformanceScoreFilter }) {
  const [t, format] = await Promise.all([getTranslations('performance'), getFormat()])
  const { performanceScores, performanceSummary, scorePeriod } = await query(OwnScoresDocument, { month, filter })
  const scores = nodesOf(performanceScores)
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={t('own_title', { month: format.month(month.slice(0, 7)) })}
        lead={<AsOf {...performanceSummary} />}
      />
      {scores.length > 0 && <PeriodBar period={scorePeriod} />}
      {scores.some(asksOwnMarks) && !isFixed(scorePeriod.status) && (
        <p className="mb-4 rounded border border-line bg-surface px-4 py-3">
          <Link href={marksPath({ month })} className="text-accent underline">
            {t('own_marks_open', { month: format.month(month.slice(0, 7)) })}
          </Link>
        </p>
      )}
      <div className="grid gap-4">
        <PeriodProvider status={scorePeriod.status}>
          {scores.map((score) => (
            <Card key={score.id} title={score.storeName ?? score.name}>
              <ScoreView score={score} />
            </Card>
          ))}
        </PeriodProvider>
        {scores.length === 0 && <EmptyState title={t('empty.title')} hint={t('empty.own_hint')} />}
      </div>
    </div>
  )
}
