import type { CardLot } from '@hubcap/database/prisma'

type Valued = Pick<CardLot, 'kind' | 'remaining' | 'frozen' | 'usesLeft'>

/** What lots hold together, in minor units and uses; frozen is in neither principal nor bonus. */
export function cardValue(lots: readonly Valued[]) {
  const sumOf = (isIn: (lot: Valued) => boolean) =>
    lots.reduce((sum, lot) => (isIn(lot) ? sum + lot.remaining : sum), 0n)
  return {
    principal: sumOf(({ kind }) => kind !== 'bonus'),
    bonus: sumOf(({ kind }) => kind === 'bonus'),
    frozen: lots.reduce((sum, { frozen }) => sum + frozen, 0n),
    usesLeft: lots.some(({ usesLeft }) => usesLeft !== null)
      ? lots.reduce((sum, { usesLeft }) => sum + (usesLeft ?? 0), 0)
      : null,
  }
}
