import { accept, type Decision } from '../../decision/decision.ts'
import type { Evaluator } from '../mark-points.ts'
import { isFixed, type ScorePeriodStatus } from '../period/score-period.ts'
import { refuse } from '../refusals.ts'

export type MarkFacts = {
  readonly status: ScorePeriodStatus
  /** As what the asker marks this person. */
  readonly evaluator: Evaluator | null
  /** Of the scorecard that the person is scored by. */
  readonly itemIds: readonly string[]
}

/** Marks are given, and given anew, until the month is closed. */
export function decideMarks(
  { status, evaluator, itemIds }: MarkFacts,
  marked: readonly string[],
): Decision<{ evaluator: Evaluator }> {
  if (isFixed(status)) return refuse('score_period.fixed')
  if (evaluator === null) return refuse('score_mark.not_yours')
  if (marked.some((id) => !itemIds.includes(id))) return refuse('score_mark.no_such_item')
  return accept({ evaluator })
}
