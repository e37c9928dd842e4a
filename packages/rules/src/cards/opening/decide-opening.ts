import { accept, type Decision } from '../../decision/decision.ts'
import { refuse } from '../refusals.ts'

/** Of cards of one product and franchisee at a cut-over; principal and bonus in minor units. */
export type OpeningSums = {
  readonly cards: number
  readonly principal: number
  readonly bonus: number
  readonly uses: number
}

export type OpeningFacts = {
  readonly imported: OpeningSums
  /** What the old system says; null where nobody has stated it. */
  readonly stated: OpeningSums | null
  /** Why the two differ. */
  readonly note: string | null
  /** By headquarters or the owner. */
  readonly isSigned: boolean
}

export const openingsDiffer = (one: OpeningSums, other: OpeningSums): boolean =>
  one.cards !== other.cards || one.principal !== other.principal || one.bonus !== other.bonus || one.uses !== other.uses

/** Whether the old system's totals may be stated, or stated anew: what somebody signed stays as they signed it. */
export const decideStatement = ({ isSigned }: Pick<OpeningFacts, 'isSigned'>): Decision<true> =>
  isSigned ? refuse('opening.signed') : accept(true)

/** Whether it may be signed: both totals are there, and a difference says why. */
export function decideSignature({ imported, stated, note }: OpeningFacts): Decision<true> {
  if (!stated) return refuse('opening.not_stated')
  return openingsDiffer(imported, stated) && !note ? refuse('opening.unexplained') : accept(true)
}
