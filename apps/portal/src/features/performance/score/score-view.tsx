'use client'

import type { ScoreDetailFragment } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { thisMonth } from '@/lib/address/month.ts'
import { scorecardPath } from '@/lib/address/scorecard-path.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { BandBadge } from '../band-badge.tsx'
import { pointsText } from '../points.ts'
import { BandLimits } from './band-limits.tsx'
import { LateDifferences } from './late-differences.tsx'
import { NextBand } from './next-band.tsx'
import { Ranks } from './ranks.tsx'
import { ScoreBar } from './score-bar.tsx'
import { ScoreParts } from './score-parts.tsx'

/** With its forms, which a list of scores needn't wait for. */
const ScoreReview = dynamic(() => import('../review/score-review.tsx').then((file) => file.ScoreReview), { ssr: false })

type Props = { score: ScoreDetailFragment }

/** Why a score is what it is: down to the lists that its numbers are the sums of. */
export function ScoreView({ score }: Props) {
  const t = useTranslations('performance.score')
  if (score.points === null) return <WithoutPoints score={score} />
  return (
    <>
      <p className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-figure font-strong tabular">{t('points', { points: pointsText(score.points) })}</span>
        <BandBadge band={score.band} />
        {score.nextBand && (
          <span className="text-soft tabular">
            {t('to_next', { band: score.nextBand.name, points: pointsText(score.nextBand.missing) })}
          </span>
        )}
      </p>
      <ScoreBar score={score} points={score.points} />
      <PanelSection title={t('parts')}>
        <ScoreParts score={score} />
      </PanelSection>
      <LateDifferences score={score} />
      <ScoreReview score={score} />
      {score.nextBand && score.parts.some(({ weight }) => weight > 0) && (
        <PanelSection title={t('next')}>
          <NextBand next={score.nextBand} parts={score.parts} />
        </PanelSection>
      )}
      <PanelSection title={t('ranks')}>
        <Ranks ranks={score.ranks} />
      </PanelSection>
      <PanelSection title={t('limits')}>
        <BandLimits score={score} />
      </PanelSection>
      <MadeBy score={score} />
    </>
  )
}

/** Nothing was to be reached: there are figures, but no points. */
function WithoutPoints({ score }: Props) {
  const t = useTranslations('performance.score')
  return (
    <>
      <p className="text-soft">{t('without_points')}</p>
      <PanelSection title={t('figures')}>
        <ScoreParts score={score} />
      </PanelSection>
      <LateDifferences score={score} />
      <MadeBy score={score} />
    </>
  )
}

function MadeBy({ score: { asOf, month: scored, scorecard } }: Props) {
  const t = useTranslations('performance.score')
  const { fullMoment, month } = useFormat()
  const isOver = thisMonth(useViewer()) > scored.slice(0, 7)
  return (
    <p className="mt-6 border-t border-line pt-4 text-small text-soft">
      {t('as_of', { moment: fullMoment(asOf) })} {!isOver && t('so_far')}{' '}
      {scorecard && (
        <KeptLink href={scorecardPath(scorecard.familyId)} className="underline hover:text-ink">
          {/* The one that a chain begins with holds from before everything that it sold. */}
          {scorecard.fromMonth < '2000-01-01'
            ? t('first_scorecard')
            : t(scorecard.isDefault ? 'scorecard' : 'scorecard_named', {
                name: scorecard.name,
                month: month(scorecard.fromMonth.slice(0, 7)),
              })}
        </KeptLink>
      )}
    </p>
  )
}
