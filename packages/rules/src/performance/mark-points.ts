import { halfUp } from '../exact/fraction.ts'

/** Who gives marks: whoever is scored, and whoever manages them. */
export const evaluators = ['self', 'manager'] as const
export type Evaluator = (typeof evaluators)[number]

export const mostMark = 100

/** Whole points from 0 to 100 of one item; null: not given. */
export type ItemMarks = { readonly [Kind in Evaluator]: number | null }

export const noMarks: ItemMarks = { self: null, manager: null }

/** Why an evaluation item gives its weight to the others: the manager’s mark isn’t there yet, or it isn’t a person. */
export const itemLeftOutReasons = ['no_mark', 'no_person'] as const
export type ItemLeftOut = (typeof itemLeftOutReasons)[number]

/** Without the manager’s mark an item has no figure; without the own one the manager’s alone is it. */
export function itemLeftOut(isPerson: boolean, { manager }: ItemMarks): ItemLeftOut | null {
  if (!isPerson) return 'no_person'
  return manager === null ? 'no_mark' : null
}

/**
 * What the marks of an item give, in hundredths of a point, half up: its weight times (share × own + (100 − share) × manager’s) ÷ 100.
 * weight: hundredths of a percent; selfShare: whole percent of the own mark
 */
export const markPoints = (
  weight: number,
  selfShare: number,
  { self, manager }: { readonly self: number | null; readonly manager: number },
): number => {
  const mark = selfShare * (self ?? manager) + (100 - selfShare) * manager
  return halfUp({ numerator: BigInt(weight) * BigInt(mark), divisor: BigInt(mostMark * 100) })
}
