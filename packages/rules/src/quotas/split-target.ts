import { scaled } from '../exact/scaled.ts'
import { shareOut } from '../exact/share-out.ts'

export type SplitChild = {
  readonly id: string
  /** A whole number, 0 or more, in the unit of the key: minor units, people, hundredths of days. */
  readonly weight: number
}

export type TargetToSplit = {
  /** Minor units or a count, 0 or more. */
  readonly target: number
  readonly children: readonly SplitChild[]
  /** Amounts are multiples of it where the target is one: 100 for whole yuan. */
  readonly step: number
}

/** share: basis points, rounded for reading; the amounts are exact. */
export type SplitPart = SplitChild & { readonly share: number; readonly amount: number }

/** no_weights: all are 0, as with last year's figures where there are none; bad_weight: negative or no whole number. */
export type SplitProblem = 'no_children' | 'no_weights' | 'bad_weight'

export type TargetSplit =
  | { readonly ok: true; readonly parts: readonly SplitPart[] }
  | { readonly ok: false; readonly problem: SplitProblem }

const isWeight = ({ weight }: SplitChild) => Number.isSafeInteger(weight) && weight >= 0

/**
 * Shares a target out by weights, so that the parts are the target to the last unit. Nothing is guessed: where all weights are 0 it
 * says so, and doesn't share evenly.
 */
export function splitTarget({ target, children, step }: TargetToSplit): TargetSplit {
  if (children.length === 0) return { ok: false, problem: 'no_children' }
  if (!children.every(isWeight)) return { ok: false, problem: 'bad_weight' }
  const weights = children.map(({ weight }) => weight)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (whole === 0) return { ok: false, problem: 'no_weights' }
  const amounts = shareOut(target, weights, step)
  const parts = children.map((child, at) => ({
    ...child,
    share: scaled(10_000, child.weight, whole),
    amount: amounts[at] ?? 0,
  }))
  return { ok: true, parts }
}
