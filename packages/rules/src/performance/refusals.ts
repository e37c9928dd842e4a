import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const performanceRefusals = {
  'scorecard.month_over': { month: 'date' },
  'scorecard.begins_later': { month: 'date' },
  'score_period.not_next': { status: 'list' },
  'score_period.not_over': { until: 'date' },
  'score_period.nobody': {},
  'score_period.unanswered': { objections: 'count' },
  'score_period.unmarked': { people: 'count' },
  'score_period.stale': {},
  'score_period.fixed': {},
  'score_period.not_in_review': {},
  'score_objection.no_such_line': {},
  'score_objection.open_already': {},
  'score_objection.not_yours': {},
  'score_objection.answered': {},
  'score_objection.points_missing': {},
  'score_adjustment.not_yours': {},
  'score_adjustment.no_points': {},
  'score_mark.not_yours': {},
  'score_mark.no_such_item': {},
  'performance_score.not_own': {},
  'performance_score.not_closed': {},
  'performance_score.signed': {},
} as const satisfies CodeList

export const refuse = refuserOf(performanceRefusals)
