import type { ScoreDetailFragment } from '@generated/graphql.ts'
import { isFixed } from '@hubcap/rules/performance/period/score-period'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { usePeriodStatus } from './period/period-provider.tsx'
import { scoreLinks } from './score-links.ts'

/** The lists behind the numbers of a score in the month that is looked at. */
export const useScoreLinks = (score: ScoreDetailFragment) =>
  scoreLinks(score, useViewer(), isFixed(usePeriodStatus()) ? score.asOf : null)
