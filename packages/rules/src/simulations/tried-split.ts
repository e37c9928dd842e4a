import { splitKeys } from '../quotas/split-key.ts'

/** By what targets are shared: as they were set at the time, or by one of the keys of the split. */
export const triedKeys = ['as_set', ...splitKeys] as const
export type TriedKey = (typeof triedKeys)[number]

/**
 * What is shared out in a month: the quotas of those right below, together; the place's own quota; what it reached in the same
 * month a year before; or an amount, the same in every month.
 */
export const triedTotals = ['below', 'own', 'last_year', 'amount'] as const
export type TriedTotal = (typeof triedTotals)[number]

/** To whom it is shared in the end. */
export const triedLevels = ['franchisee', 'store', 'staff'] as const
export type TriedLevel = (typeof triedLevels)[number]

type Place = { readonly franchiseeId: string | null; readonly storeId: string | null }

/** Who is right below a place. */
export const levelBelow = ({ franchiseeId, storeId }: Place): TriedLevel => {
  if (storeId !== null) return 'staff'
  return franchiseeId === null ? 'franchisee' : 'store'
}

/** The levels that a place's target can be shared down to, the next one first. */
export const levelsBelow = (place: Place): readonly TriedLevel[] =>
  triedLevels.slice(triedLevels.indexOf(levelBelow(place)))
