import { accept, type Decision } from '../decision/decision.ts'
import { type CountLot, inOrderOfUse, isExpired, type Lot, type Take, valueIn } from './lot.ts'
import type { Drawn } from './lots.ts'
import { refuse } from './refusals.ts'

export const isCountLot = (lot: Lot): lot is CountLot => lot.kind === 'count'

/**
 * Principal that is earned by so many uses of a lot: each earns the price over the uses that were bought, rounded down, and
 * the last of all what is left.
 */
export function earnedByUses(lot: Pick<CountLot, 'granted' | 'usesGranted' | 'usesLeft' | 'remaining'>, uses: number) {
  return uses === lot.usesLeft ? lot.remaining : Math.floor(lot.granted / lot.usesGranted) * uses
}

/** Uses that a card's counts have left on a day. */
export const usesLeftOn = (lots: readonly Lot[], on: string): number =>
  lots.reduce((sum, lot) => (isCountLot(lot) && !isExpired(lot, on) ? sum + lot.usesLeft : sum), 0)

function takeUses(lot: CountLot, uses: number): { take: Take; lot: CountLot } {
  const amount = earnedByUses(lot, uses)
  const { id: lotId, cardId, kind, franchiseeId, charge } = lot
  const usedBefore = lot.granted - valueIn(lot)
  return {
    take: { lotId, cardId, kind, franchiseeId, amount, uses, funding: null, usedBefore, charge },
    lot: { ...lot, usesLeft: lot.usesLeft - uses, remaining: lot.remaining - amount },
  }
}

/** Counts so many uses down, more than zero, from the lots that expire first. on: YYYY-MM-DD. */
export function consumeUses(lots: readonly Lot[], uses: number, on: string): Decision<Drawn<CountLot>> {
  const left = usesLeftOn(lots, on)
  if (uses > left) return refuse('card.uses_short', { left })
  let open = uses
  const usable = lots.filter(isCountLot).filter((lot) => !isExpired(lot, on))
  const drawn = inOrderOfUse(usable).flatMap((lot) => {
    const taken = Math.min(open, lot.usesLeft)
    open -= taken
    return taken > 0 ? [takeUses(lot, taken)] : []
  })
  return accept({ takes: drawn.map(({ take }) => take), lots: drawn.map(({ lot }) => lot) })
}
