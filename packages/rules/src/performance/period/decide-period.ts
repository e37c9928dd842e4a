import { accept, type Decision } from '../../decision/decision.ts'
import { refuse } from '../refusals.ts'
import { isFixed, nextStatuses, type ScorePeriodStatus } from './score-period.ts'

export type PeriodFacts = {
  readonly status: ScorePeriodStatus
  /** The last day of the month. */
  readonly until: string
  readonly today: string
  readonly scored: number
  readonly unanswered: number
  /** People whose manager hasn’t given all marks. */
  readonly unmarked: number
  /** Something has moved the scores, and they aren't made anew yet. */
  readonly isStale: boolean
}

/** Whether a month's scores may go on to that status. A month is looked through once it is over, and closed once all is answered and marked. */
export function decidePeriodStep(facts: PeriodFacts, to: ScorePeriodStatus): Decision<{ to: ScorePeriodStatus }> {
  const { status, until, today, scored, unanswered, unmarked, isStale } = facts
  if (!nextStatuses[status].includes(to)) return refuse('score_period.not_next', { status: [status] })
  if (to === 'review' && today <= until) return refuse('score_period.not_over', { until })
  if (scored === 0) return refuse('score_period.nobody')
  if (to === 'closed' && unanswered > 0) return refuse('score_period.unanswered', { objections: unanswered })
  if (to === 'closed' && unmarked > 0) return refuse('score_period.unmarked', { people: unmarked })
  if (to === 'closed' && isStale) return refuse('score_period.stale')
  return accept({ to })
}

/** Adjustments are made until a month is closed, by those above, to a score that has points. */
export function decideAdjustment(facts: {
  readonly status: ScorePeriodStatus
  readonly mayJudge: boolean
  readonly hasPoints: boolean
}): Decision<object> {
  if (isFixed(facts.status)) return refuse('score_period.fixed')
  if (!facts.mayJudge) return refuse('score_adjustment.not_yours')
  return facts.hasPoints ? accept({}) : refuse('score_adjustment.no_points')
}

/** Who is scored signs that they have seen it, once, when it is closed. */
export function decideSignature(facts: {
  readonly status: ScorePeriodStatus
  readonly isOwn: boolean
  readonly isSigned: boolean
}): Decision<object> {
  if (!facts.isOwn) return refuse('performance_score.not_own')
  if (!isFixed(facts.status)) return refuse('performance_score.not_closed')
  return facts.isSigned ? refuse('performance_score.signed') : accept({})
}
