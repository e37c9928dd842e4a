import { accept, type Decision } from '../../decision/decision.ts'
import { refuse } from '../refusals.ts'
import type { ObjectionOutcome } from './answer-objection.input.ts'
import type { ScorePeriodStatus } from './score-period.ts'

/** Lines of a score beside its metrics and items that one may object to. */
export const otherLines = ['penalty', 'total'] as const

export type ObjectionFacts = {
  readonly status: ScorePeriodStatus
  readonly isOwn: boolean
  /** The metrics and evaluation items of the score. */
  readonly metricIds: readonly string[]
  /** Lines with an objection that waits for its answer. */
  readonly open: readonly string[]
}

/** Whoever is scored objects to a line while the month is in review. */
export function decideObjection({ status, isOwn, metricIds, open }: ObjectionFacts, line: string): Decision<object> {
  if (!isOwn) return refuse('performance_score.not_own')
  if (status !== 'review') return refuse('score_period.not_in_review')
  if (![...metricIds, ...otherLines].includes(line)) return refuse('score_objection.no_such_line')
  return open.includes(line) ? refuse('score_objection.open_already') : accept({})
}

/** It stands, or it is changed by so many hundredths of a point. Once answered it stays answered. */
export function decideObjectionAnswer(
  facts: { readonly status: ScorePeriodStatus; readonly mayJudge: boolean; readonly isAnswered: boolean },
  outcome: ObjectionOutcome,
  points: number | null,
): Decision<{ points: number | null }> {
  if (!facts.mayJudge) return refuse('score_objection.not_yours')
  if (facts.isAnswered) return refuse('score_objection.answered')
  if (facts.status !== 'review') return refuse('score_period.not_in_review')
  if (outcome === 'stands') return accept({ points: null })
  return points === null || points === 0 ? refuse('score_objection.points_missing') : accept({ points })
}
