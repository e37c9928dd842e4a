import type { OpeningFieldsFragment } from '@generated/graphql.ts'
import { openingsDiffer } from '@hubcap/rules/cards/opening/decide-opening'

export type OpeningSide = { cards: number; principal: number; bonus: number; uses: number }

/** What the old system says; null until somebody stated it. */
export function statedOf(opening: OpeningFieldsFragment): OpeningSide | null {
  const { statedCards, statedPrincipal, statedBonus, statedUses } = opening
  if (statedCards === null || statedPrincipal === null || statedBonus === null || statedUses === null) return null
  return { cards: statedCards, principal: statedPrincipal, bonus: statedBonus, uses: statedUses }
}

export type OpeningState = 'unstated' | 'differs' | 'agrees' | 'signed'

export function openingState(opening: OpeningFieldsFragment): OpeningState {
  if (opening.signedAt !== null) return 'signed'
  const stated = statedOf(opening)
  if (!stated) return 'unstated'
  return openingsDiffer(opening, stated) ? 'differs' : 'agrees'
}
