import { type Lot, valueIn } from '../lot.ts'
import { frozenOn } from '../postings/freeze.ts'
import { usesOf } from '../postings/withdrawn.ts'
import type { CardFacts } from './card-condition.ts'
import type { CardStatus } from './card-status.ts'
import { decideCardAction } from './decide-card-action.ts'

/** What is known of a card besides its lots. Days are YYYY-MM-DD. */
export type CardAsItIs = Pick<
  CardFacts,
  'kind' | 'bearing' | 'isTransferable' | 'isActivatedLater' | 'expiresOn' | 'today' | 'currency'
> & { readonly status: CardStatus }

const isUntouched = (lot: Lot): boolean =>
  lot.remaining === lot.granted &&
  (lot.kind === 'count' ? lot.usesLeft === lot.usesGranted : lot.kind !== 'period' || lot.allowanceMonth === null)

/**
 * All that decides what may be done to a card. One whose last day is past is expired from then on, whether or not the
 * night's work has said so yet.
 */
export function factsOf(card: CardAsItIs, lots: readonly Lot[]): CardFacts {
  const sumOf = (of: readonly Lot[]) => of.reduce((sum, lot) => sum + valueIn(lot), 0)
  const facts: CardFacts = {
    ...card,
    principal: sumOf(lots.filter(({ kind }) => kind !== 'bonus')),
    bonus: sumOf(lots.filter(({ kind }) => kind === 'bonus')),
    frozen: frozenOn(lots),
    uses: lots.reduce((sum, lot) => sum + usesOf(lot), 0),
    isUntouched: lots.every(isUntouched),
  }
  return decideCardAction(facts, 'expire').ok ? { ...facts, status: 'expired' } : facts
}
