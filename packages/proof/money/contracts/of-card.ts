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

export const isUsable = (lot: Lot, on: string): boolean => lot.expiresOn === null || lot.expiresOn >= on

const endOf = (lot: Lot) => lot.expiresOn as string

/** Of its periods the first that hasn't ended, or the last of all. */
export function periodOn(lots: readonly Lot[], on: string): Lot | undefined {
  const periods = lots
    .filter(({ kind }) => kind === 'period')
    .toSorted((one, other) => (endOf(one) < endOf(other) ? -1 : 1))
  return periods.find((lot) => endOf(lot) >= on) ?? periods.at(-1)
}
