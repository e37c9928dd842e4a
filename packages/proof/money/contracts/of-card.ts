import type { Lot, State } from './state.ts'

export const lastOf = (state: State) => {
  const at = state.cards.length - 1
  return { at, card: state.cards[at] as State['cards'][number] }
}

export const cardAt = (state: State, at: number) => state.cards[at] as State['cards'][number]

export const lotsAt = (state: State, at: number): Lot[] => state.lots.filter((lot) => lot.at === at)

export const heldIn = (lots: readonly Lot[]): number => lots.reduce((sum, lot) => sum + lot.remaining + lot.frozen, 0)
export const frozenIn = (lots: readonly Lot[]): number => lots.reduce((sum, lot) => sum + lot.frozen, 0)

/** As it counts on a day: an active card whose last day is past has expired, whether or not anybody has written so yet. */
export function statusOn(state: State, at: number, today: string): string {
  const { status, expiresOn } = cardAt(state, at)
  return status === 'active' && expiresOn !== null && expiresOn < today ? 'expired' : status
}
