import { accept, type Decision } from '../../decision/decision.ts'
import { refuse } from '../refusals.ts'
import { type NumberRange, shared, without } from './number-range.ts'
import { moveStock, stockEffects } from './stock.ts'
import { headquartersStock, isBelow, isSameHolder, type StockHolder } from './stock-holder.ts'
import type { StockMovement, StockState, StockStretch } from './stock-movement.ts'

const within = (stock: readonly StockStretch[], range: NumberRange): StockStretch[] =>
  stock.flatMap((stretch) => {
    const part = shared(stretch, range)
    return part ? [{ ...stretch, ...part }] : []
  })

/** Whether numbers may go that way: issued downwards, returned upwards, all else nowhere. */
function isRightWay({ kind, by, to }: StockMovement): boolean {
  if (kind === 'issued') return to !== null && isBelow(by, to)
  if (kind === 'returned') return to !== null && isBelow(to, by)
  return to === null && (kind !== 'printed' || isSameHolder(by, headquartersStock))
}

function refusalFor(stretch: StockStretch, by: StockHolder, finds: readonly StockState[], ends: Ends) {
  if (stretch.state === 'sold') return refuse('stock.already_sold', ends)
  if (stretch.state === 'lost' || stretch.state === 'voided') return refuse('stock.gone', ends)
  if (!isSameHolder(stretch.holder, by)) return refuse('stock.not_held', ends)
  if (finds.includes(stretch.state)) return null
  return stretch.state === 'on_the_way' ? refuse('stock.not_received', ends) : refuse('stock.received_already', ends)
}

type Ends = { readonly from: string; readonly to: string }

/**
 * The series after a movement, or the first numbers that stand against it: nobody gives, sells or voids what they haven't
 * got. A count is always accepted.
 *
 * numberOf: how a serial number is written, so that a refusal can name it.
 */
export function decideMovement(
  stock: readonly StockStretch[],
  movement: StockMovement,
  numberOf: (serial: number) => string = String,
): Decision<StockStretch[]> {
  const { kind, range, by } = movement
  const ends = ({ from, to }: NumberRange): Ends => ({ from: numberOf(from), to: numberOf(to) })
  if (!isRightWay(movement)) return refuse('stock.wrong_way')
  const found = within(stock, range)
  if (kind === 'printed' && found[0]) return refuse('stock.overlapping', ends(found[0]))
  if (kind === 'printed' || kind === 'counted') return accept(moveStock(stock, movement))
  const [gap] = without([range], found)
  if (gap) return refuse('stock.never_printed', ends(gap))
  const refusals = found.map((stretch) => refusalFor(stretch, by, stockEffects[kind].finds, ends(stretch)))
  return refusals.find((refusal) => refusal !== null) ?? accept(moveStock(stock, movement))
}
