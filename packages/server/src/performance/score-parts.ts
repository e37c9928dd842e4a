import type { PerformanceScore as ScoreRow } from '@hubcap/database/prisma'
import { type ScorePart, voidedShare } from '@hubcap/rules/performance/score'

type Made = Pick<ScoreRow, 'recordedSales' | 'voidedSales' | 'penalty'>

/** What a stored score was made of. */
export const partsOf = ({ parts }: { parts: unknown }): readonly ScorePart[] => parts as ScorePart[]

export const penaltyOf = ({ recordedSales, voidedSales, penalty }: Made) => ({
  share: voidedShare(recordedSales, voidedSales),
  points: penalty,
  voidedSales,
})
