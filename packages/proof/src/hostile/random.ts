/** Numbers that a seed decides: what a run tried, another can try again. */
export type Random = {
  /** From 0 up to and without 1. */
  share(): number
  /** A whole number, both ends included. */
  between(least: number, most: number): number
  of<Item>(items: readonly Item[]): Item
  chance(share: number): boolean
}

/** Mulberry32: small, and even enough to choose by. */
function shares(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function randomOf(seed: number): Random {
  const share = shares(seed)
  const between = (least: number, most: number) => least + Math.floor(share() * (most - least + 1))
  return {
    share,
    between,
    of: (items) => items[between(0, items.length - 1)] as (typeof items)[number],
    chance: (part) => share() < part,
  }
}
