import { z } from 'zod'
import { type Issue, issue } from '../input/issue.ts'
import { orNull } from '../input/optional.ts'
import { nameUpTo } from '../input/text.ts'
import type { Band } from './scorecard.ts'

export const bandNameMax = 20
/** The most that attainment of 300 % can earn, in hundredths of a point. */
export const maxPoints = 30_000

const band = z.strictObject({
  name: nameUpTo(bandNameMax),
  minPoints: z.int().min(0).max(maxPoints),
  share: orNull(z.int().min(0).max(100)),
})

type Found = { readonly path: [number, keyof Band]; readonly issue: Issue }

function bandIssue(bands: readonly Band[], at: number): Found | null {
  const { name: ownName, minPoints } = bands[at] as Band
  const before = bands[at - 1]
  if (bands.slice(0, at).some((other) => other.name === ownName))
    return { path: [at, 'name'], issue: issue('repeated') }
  if (before && before.minPoints <= minPoints) return { path: [at, 'minPoints'], issue: issue('bands_out_of_order') }
  if (at === bands.length - 1 && minPoints !== 0) return { path: [at, 'minPoints'], issue: issue('last_band_not_zero') }
  return null
}

/** Two to six bands, best first, each with a name of its own; the last begins at 0, so that every score is in one. */
export const scorecardBandsSchema = z
  .array(band)
  .min(2)
  .max(6)
  .check(({ value, issues }) => {
    for (const at of value.keys()) {
      const found = bandIssue(value, at)
      if (found) issues.push({ code: 'custom', input: value[at], path: found.path, params: { issue: found.issue } })
    }
  })

/** Where bands go by shares, each has one, and together they are everybody. */
export function sharesIssue(
  bands: readonly Band[],
): { readonly path: (string | number)[]; readonly issue: Issue } | null {
  const missing = bands.findIndex(({ share }) => typeof share !== 'number')
  if (missing >= 0) return { path: ['bands', missing, 'share'], issue: issue('required') }
  const sum = bands.reduce((total, { share }) => total + (share ?? 0), 0)
  return sum === 100
    ? null
    : { path: ['bands', bands.length - 1, 'share'], issue: issue('band_shares_not_whole', { sum }) }
}
