import type { Actor } from '../../tenancy/actor.ts'
import type { ScoredPlace } from '../score-month.ts'

type Asker = Pick<Actor, 'scope' | 'role' | 'franchiseeIds' | 'storeIds' | 'staffId'>

/** Whether it is the asker’s own: a person’s, a manager’s store, an owner’s franchise. */
export function isOwnScore(actor: Asker, { level, franchiseeId, storeId, staffId }: ScoredPlace): boolean {
  if (level === 'staff') return actor.staffId !== null && actor.staffId === staffId
  if (level === 'store') return actor.scope === 'store' && storeId !== null && actor.storeIds.includes(storeId)
  return actor.scope === 'franchisee' && actor.franchiseeIds.includes(franchiseeId)
}

const judged: Readonly<Record<Actor['scope'], readonly ScoredPlace['level'][]>> = {
  chain: ['franchisee', 'store', 'staff'],
  franchisee: ['store', 'staff'],
  store: ['staff'],
  person: [],
}

/** Whether the asker answers objections to it and may adjust it: those above who is scored, and nobody their own. */
export const judgesScore = (actor: Asker, place: ScoredPlace): boolean =>
  actor.role !== 'hq_finance' && judged[actor.scope].includes(place.level) && !isOwnScore(actor, place)
