import type { Lot } from '@hubcap/rules/cards/lot'
import { moveLots } from '@hubcap/rules/cards/postings/move-lots'
import { decided } from '../../operation/decided.ts'
import type { CardEffect } from './card-effect.ts'

/** All lots moved to another card; null where there is nothing on the one. newExpiry: see moveLots. */
export function movedTo(
  cause: 'replacement' | 'handover' | 'exchange',
  lots: readonly Lot[],
  toCardId: string,
  newExpiry?: string | null,
): CardEffect['booked'] {
  const moving = moveLots(cause, lots, toCardId, newExpiry)
  if (!moving.ok && moving.refusal.code === 'card.nothing_to_move') return null
  return { cause, movement: decided(moving) }
}
