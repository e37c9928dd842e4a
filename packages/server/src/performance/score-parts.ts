import type { PerformanceScore as ScoreRow } from '@hubcap/database/prisma'
import { type ScoreItem, type ScorePart, voidedShare } from '@hubcap/rules/performance/score'

type Made = Pick<ScoreRow, 'recordedSales' | 'voidedSales' | 'penalty'>

/** What a stored score was made of. */
export const partsOf = ({ parts }: { parts: unknown }): readonly ScorePart[] => parts as ScorePart[]

/** What its evaluation items gave. */
export const itemsOf = ({ items }: { items: unknown }): readonly ScoreItem[] => items as ScoreItem[]

export const penaltyOf = ({ recordedSales, voidedSales, penalty }: Made) => ({
  share: voidedShare(recordedSales, voidedSales),
  points: penalty,
  voidedSales,
})
