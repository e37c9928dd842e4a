import { accept, type Decision } from '../../decision/decision.ts'
import type { Action } from '../../tenancy/can.ts'
import { refuse } from '../refusals.ts'
import type { CardAction } from './card-action.ts'
import { type CardFacts, cardConditions } from './card-condition.ts'
import { type CardTransition, cardLife } from './card-life.ts'
import type { CardStatus } from './card-status.ts'

/** What a card becomes, and the line of the role matrix that whoever does it must have: null where time does it. */
export type CardStep = { readonly status: CardStatus; readonly needs: Action | null }

const refusalOf = (row: CardTransition, facts: CardFacts) =>
  row.conditions.map((condition) => cardConditions[condition](facts)).find((refusal) => refusal !== null) ?? null

/** Whether something may be done to a card as it is, by the one table of its life; who may do it is asked with can(). */
export function decideCardAction(facts: CardFacts, action: CardAction): Decision<CardStep> {
  const rows = cardLife.filter((row) => row.action === action && row.from.includes(facts.status))
  const row = rows.find((one) => refusalOf(one, facts) === null)
  if (row) return accept({ status: row.to, needs: row.needs })
  const last = rows.at(-1)
  return (last && refusalOf(last, facts)) ?? refuse(`card.is_${facts.status}`)
}

/** All that may be done to a card as it is, by anybody: buttons ask can() besides. */
export const possibleActions = (facts: CardFacts): CardAction[] => [
  ...new Set(cardLife.flatMap(({ action }) => (decideCardAction(facts, action).ok ? [action] : []))),
]
