import { refuse } from '../refusals.ts'
import type { CardStatus } from './card-status.ts'

/** All that decides what may be done to a card. Money in minor units, days as YYYY-MM-DD. */
export type CardFacts = {
  readonly status: CardStatus
  readonly kind: 'stored_value' | 'count' | 'period'
  readonly bearing: 'bearer' | 'named'
  readonly isTransferable: boolean
  /** The product says that a card is sold first and activated later. */
  readonly isActivatedLater: boolean
  /** What the customer paid for and has on it, frozen or not; bonus; what of both is frozen. */
  readonly principal: number
  readonly bonus: number
  readonly frozen: number
  readonly uses: number
  /** All that was ever put on it is there. */
  readonly isUntouched: boolean
  /** Its last day; null: it has none. */
  readonly expiresOn: string | null
  readonly today: string
  readonly currency: string
}

const isPast = ({ expiresOn, today }: CardFacts) => expiresOn !== null && expiresOn < today
const hasValue = ({ principal, bonus, uses }: CardFacts) => principal > 0 || bonus > 0 || uses > 0
const money = (minor: number, { currency }: CardFacts) => ({ minor, currency })

/** Nobody is told: where this row doesn't hold, another one does. */
const otherwise = ({ status }: CardFacts) => refuse(`card.is_${status}`)

/** Each says why not, or null. A row of the table names those that it asks for. */
export const cardConditions = {
  activated_at_once: (card: CardFacts) => (card.isActivatedLater ? otherwise(card) : null),
  activated_later: (card: CardFacts) => (card.isActivatedLater ? null : otherwise(card)),
  not_past: (card: CardFacts) =>
    isPast(card) ? refuse('card.expired', { expiresOn: card.expiresOn ?? card.today }) : null,
  past: (card: CardFacts) => (isPast(card) ? null : refuse('card.not_past')),
  named: (card: CardFacts) => (card.bearing === 'named' ? null : refuse('card.bearer')),
  transferable: (card: CardFacts) => (card.isTransferable ? null : refuse('card.not_transferable')),
  holds_value: (card: CardFacts) => (hasValue(card) ? null : refuse('card.nothing_to_move')),
  nothing_paid_left: (card: CardFacts) => {
    if (card.principal > 0) return refuse('card.value_left', { left: money(card.principal, card) })
    return card.kind === 'count' && card.uses > 0 ? refuse('card.uses_left', { left: card.uses }) : null
  },
  nothing_frozen: (card: CardFacts) =>
    card.frozen > 0 ? refuse('card.value_frozen', { frozen: money(card.frozen, card) }) : null,
  something_frozen: (card: CardFacts) =>
    card.frozen > 0 ? null : refuse('card.frozen_short', { frozen: money(card.frozen, card) }),
  untouched: (card: CardFacts) => (card.isUntouched ? null : refuse('card.used_already')),
  by_days: (card: CardFacts) => (card.kind === 'period' ? null : refuse('card.not_by_days')),
  not_by_days: (card: CardFacts) => (card.kind === 'period' ? refuse('card.by_days') : null),
} as const

export type CardCondition = keyof typeof cardConditions
