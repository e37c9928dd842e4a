import { splitTarget } from './split-target.ts'

/** under: those that a target is shared to; null: this one carries its own. */
export type SplitNode<Place> = {
  readonly place: Place
  /** Beside its siblings: a whole number, 0 or more. */
  readonly weight: number
  readonly under: readonly SplitNode<Place>[] | null
}

/** isUncarried: there is nobody under it who could be given any of it. */
export type CarriedTarget<Place> = { readonly place: Place; readonly target: number; readonly isUncarried: boolean }

/**
 * A target over a place, what is under it, and so on: step by step as each is shared out by itself. All together are the
 * target to the last unit, also where a branch ends in nobody: its part stays with it and is marked.
 *
 * target: minor units or a count, 0 or more; step: as splitTarget takes it. Places whose share is nothing are left out.
 */
export function splitDown<Place>(target: number, node: SplitNode<Place>, step: number): CarriedTarget<Place>[] {
  const { place, under } = node
  if (target === 0) return []
  if (under === null) return [{ place, target, isUncarried: false }]
  const children = under.map(({ weight }, at) => ({ id: String(at), weight }))
  const split = splitTarget({ target, children, step })
  if (!split.ok) return [{ place, target, isUncarried: true }]
  return under.flatMap((one, at) => splitDown(split.parts[at]?.amount ?? 0, one, step))
}
