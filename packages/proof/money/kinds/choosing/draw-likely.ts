import type { Random } from '../../../src/hostile/random.ts'

/** Of those that wouldn't be done, so many are asked even so. */
const evenSo = 0.1

/** Draws so often for one that would be done; where none is, the last is taken now and then even so. */
export function drawLikely<Drawn>(
  random: Random,
  tries: number,
  draw: () => Drawn | null,
  would: (drawn: Drawn) => boolean,
): Drawn | null {
  let last: Drawn | null = null
  for (let tried = 0; tried < tries; tried++) {
    const drawn = draw()
    if (drawn === null) continue
    if (would(drawn)) return drawn
    last = drawn
  }
  return random.chance(evenSo) ? last : null
}
