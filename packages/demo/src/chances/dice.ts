import { createHash } from 'node:crypto'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export type Weighted<Value> = readonly (readonly [value: Value, weight: number])[]

export type Dice = {
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  /** From 0 up to, not including, 1. */
  part(): number
  happens(probability: number): boolean
  pick<Value>(values: readonly Value[]): Value
  weighted<Value>(values: Weighted<Value>): Value
  /** How many of something that comes `mean` times on average. */
  count(mean: number): number
}

/** Knuth's way, good for the small means of one store's day. */
function poisson(part: () => number, mean: number): number {
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = part(); product > limit; product *= part()) count++
  return count
}

/**
 * Dice of their own for everything that has a name: what falls for one store doesn't change because another is asked first.
 */
export function dice(...names: (string | number)[]): Dice {
  const seed = createHash('sha256').update(names.join('/')).digest().readInt32BE()
  const generator = xoroshiro128plus(seed)
  const part = () => uniformFloat64(generator)
  const whole = (from: number, to: number) => uniformInt(generator, from, to)
  return {
    whole,
    part,
    happens: (probability) => part() < probability,
    pick: (values) => {
      const value = values[whole(0, values.length - 1)]
      if (value === undefined) throw new Error('There was nothing to pick from')
      return value
    },
    weighted: (values) => {
      let rest = part() * values.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of values) {
        rest -= weight
        if (rest < 0) return value
      }
      throw new Error('There was nothing to pick from')
    },
    count: (mean) => poisson(part, mean),
  }
}

const twentyBits = 2 ** 20 - 1

/** As many as a sale's number is made of. */
export const fortyBits = (chances: Dice): number =>
  chances.whole(0, twentyBits) * 2 ** 20 + chances.whole(0, twentyBits)
