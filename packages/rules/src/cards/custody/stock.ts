import { holds, without } from './number-range.ts'
import { isSameHolder } from './stock-holder.ts'
import type { StockMovement, StockMovementKind, StockState, StockStretch } from './stock-movement.ts'

/** The states in which a movement finds its numbers, and the one that it leaves them in. counted changes nothing. */
export const stockEffects: Record<
  StockMovementKind,
  { readonly finds: readonly StockState[]; readonly leaves: StockState | null }
> = {
  printed: { finds: [], leaves: 'held' },
  issued: { finds: ['held'], leaves: 'on_the_way' },
  received: { finds: ['on_the_way'], leaves: 'held' },
  returned: { finds: ['held', 'on_the_way'], leaves: 'on_the_way' },
  sold: { finds: ['held'], leaves: 'sold' },
  lost: { finds: ['held', 'on_the_way'], leaves: 'lost' },
  voided: { finds: ['held'], leaves: 'voided' },
  counted: { finds: [], leaves: null },
}

const isAlike = (one: StockStretch, other: StockStretch): boolean =>
  one.state === other.state && isSameHolder(one.holder, other.holder)

/** Neighbours that stand alike become one, all in order. */
function joinedStretches(stretches: readonly StockStretch[]): StockStretch[] {
  const whole: StockStretch[] = []
  for (const stretch of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1)
    if (last && last.to + 1 === stretch.from && isAlike(last, stretch))
      whole[whole.length - 1] = { ...last, to: stretch.to }
    else whole.push(stretch)
  }
  return whole
}

/** The series after a movement that decideMovement accepted. */
export function moveStock(stock: readonly StockStretch[], { kind, range, by, to }: StockMovement): StockStretch[] {
  const { leaves } = stockEffects[kind]
  if (leaves === null) return [...stock]
  const rest = stock.flatMap((stretch) => without([stretch], [range]).map((part) => ({ ...stretch, ...part })))
  return joinedStretches([...rest, { ...range, holder: to ?? by, state: leaves }])
}

/** The series as it stood at a moment, that moment included. movements: accepted ones, in the order they were written. */
export const stockAt = (movements: readonly StockMovement[], at: Date): StockStretch[] =>
  movements.filter((movement) => movement.at <= at).reduce<StockStretch[]>(moveStock, [])

/** Who has a number, and in which state; null for one that was never printed. */
export const holderOf = (stock: readonly StockStretch[], serial: number): StockStretch | null =>
  stock.find((stretch) => holds(stretch, serial)) ?? null
