import type { Random } from '../../../src/hostile/random.ts'

const few = 10

/** Half of the time one of the first few, whom many are after; else any. Of at least one. */
export const oneOfFew = <Item>(random: Random, all: readonly Item[]): Item =>
  random.chance(0.5) ? (all[random.between(0, Math.min(few, all.length) - 1)] as Item) : random.of(all)
