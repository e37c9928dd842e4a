'use client'

import type { ScoreDetailFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { usePeriodStatus } from '../period/period-provider.tsx'
import { AdjustForm } from './adjust-form.tsx'
import { Objection } from './objection.tsx'
import { ObjectionForm } from './objection-form.tsx'
import { SignScore } from './sign-score.tsx'
import { useLateReason } from './use-late-reason.ts'

/** What people said to a score: objections and their answers, signatures; and what one may say now. */
export function ScoreReview({ score }: { score: ScoreDetailFragment }) {
  const t = useTranslations('performance.review')
  const { fullMoment } = useFormat()
  const lateReason = useLateReason(score.late)
  const status = usePeriodStatus()
  const [mayRaise, maySign] = [useCan('score_objection.raise'), useCan('performance_score.sign')]
  const isFixed = status === 'closed' || status === 'signed'
  const canRaise = mayRaise && score.isOwn && status === 'review'
  const canAdjust = score.mayJudge && !isFixed && score.points !== null
  const canSign = maySign && score.isOwn && isFixed && score.signedAt === null
  const hasSomething = score.objections.length > 0 || score.signedAt !== null
  if (!hasSomething && !canRaise && !canAdjust && !canSign) return null
  return (
    <PanelSection title={t('title')}>
      <div className="grid gap-4">
        {score.objections.length > 0 && (
          <ul className="grid gap-3">
            {score.objections.map((objection) => (
              <Objection
                key={objection.id}
                objection={objection}
                items={score.items}
                mayAnswer={score.mayJudge && status === 'review'}
              />
            ))}
          </ul>
        )}
        {canRaise && <ObjectionForm score={score} />}
        {canAdjust && <AdjustForm id={score.id} reason={lateReason} />}
        {canSign && <SignScore id={score.id} />}
        {score.signedAt && <p className="text-soft">{t('signed', { moment: fullMoment(score.signedAt) })}</p>}
      </div>
    </PanelSection>
  )
}
