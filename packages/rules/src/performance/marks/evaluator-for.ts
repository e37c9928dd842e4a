import type { Actor } from '../../tenancy/actor.ts'
import type { Evaluator } from '../mark-points.ts'
import { isOwnScore, judgesScore } from '../period/whose-score.ts'
import type { ScoredPlace } from '../score-month.ts'

type Asker = Pick<Actor, 'scope' | 'role' | 'franchiseeIds' | 'storeIds' | 'staffId'>

/**
 * As what the asker marks whoever is scored; null: not at all. One’s own score is marked as oneself, never as one’s own manager, and in
 * a store that one has left no more.
 */
export function evaluatorFor(actor: Asker, place: ScoredPlace): Evaluator | null {
  if (place.level !== 'staff') return null
  if (!isOwnScore(actor, place)) return judgesScore(actor, place) ? 'manager' : null
  const isThere = actor.scope !== 'person' || (place.storeId !== null && actor.storeIds.includes(place.storeId))
  return isThere ? 'self' : null
}
