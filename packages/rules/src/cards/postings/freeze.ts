import { accept, type Decision } from '../../decision/decision.ts'
import { transferOf } from '../../ledger/transfer.ts'
import { inOrderOfUse, type Lot } from '../lot.ts'
import { consume, type Draw, isValueLot, type ValueLot } from '../lots.ts'
import { cardAccount, type Movement, valueAccount } from '../movement.ts'
import { refuse } from '../refusals.ts'

/** Minor units of a card that are frozen. */
export const frozenOn = (lots: readonly Lot[]): number => lots.reduce((sum, { frozen }) => sum + frozen, 0)

/** Holds an amount back, out of the lots that a use would take it from; each lot remembers how much of it. */
export function freeze(lots: readonly Lot[], draw: Draw): Decision<Movement> {
  const drawn = consume(lots, draw)
  if (!drawn.ok) return drawn
  const post = transferOf('freeze')
  const held = new Map(drawn.value.takes.map(({ lotId, amount }) => [lotId, amount]))
  const transfers = drawn.value.takes.flatMap((take) =>
    post(valueAccount(take), cardAccount('card_frozen', take), take.amount, take.lotId),
  )
  const frozen = lots.filter(isValueLot).flatMap((lot): ValueLot[] => {
    const amount = held.get(lot.id) ?? 0
    return amount > 0 ? [{ ...lot, remaining: lot.remaining - amount, frozen: lot.frozen + amount }] : []
  })
  return accept({ transfers, lots: frozen, lines: [] })
}

/** Gives an amount that was frozen free again, to the lots that expire first. amount: minor units; null: all of it. */
export function unfreeze(lots: readonly Lot[], amount: number | null, currency: string): Decision<Movement> {
  const minor = frozenOn(lots)
  if (amount !== null && amount > minor) return refuse('card.frozen_short', { frozen: { minor, currency } })
  const post = transferOf('unfreeze')
  let open = amount ?? minor
  const freed = inOrderOfUse(lots).flatMap((lot) => {
    const part = Math.min(open, lot.frozen)
    open -= part
    const after: Lot = { ...lot, remaining: lot.remaining + part, frozen: lot.frozen - part }
    const transfers = post(cardAccount('card_frozen', lot), valueAccount(lot), part, lot.id)
    return part > 0 ? [{ lot: after, transfers }] : []
  })
  return accept({
    transfers: freed.flatMap(({ transfers }) => transfers),
    lots: freed.map(({ lot }) => lot),
    lines: [],
  })
}
