import type { Action } from '../../tenancy/can.ts'
import type { CardAction } from './card-action.ts'
import { cardLife } from './card-life.ts'

/** The line of the role matrix that an action stands under. Throws for what time does: nobody is asked. */
export function needsOf(action: CardAction): Action {
  const needs = cardLife.find((row) => row.action === action)?.needs
  if (!needs) throw new Error(`nobody does ${action} to a card`)
  return needs
}
