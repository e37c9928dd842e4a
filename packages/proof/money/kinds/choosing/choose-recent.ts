import type { Random } from '../../../src/hostile/random.ts'

type Choice<Item> = {
  /** So many of the last are what most are after. */
  readonly hot: number
  /** So many are looked at for one that nothing is known to stand in the way of; the last is taken even so. */
  readonly tries: number
  isFree(item: Item): boolean
}

/** The last ones, so that many are after the same; now and then one of long ago. */
export function chooseRecent<Item>(random: Random, all: readonly Item[], choice: Choice<Item>): Item | null {
  if (all.length === 0) return null
  const from = random.chance(0.9) ? Math.max(0, all.length - choice.hot) : 0
  const looked = Array.from({ length: choice.tries }, () => all[random.between(from, all.length - 1)] as Item)
  return looked.find((item) => choice.isFree(item)) ?? (looked.at(-1) as Item)
}
