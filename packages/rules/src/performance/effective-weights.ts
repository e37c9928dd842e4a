import { measures } from '../credits/measure.ts'
import { shareOut } from '../exact/share-out.ts'
import { wholePoints } from './scorecard.ts'

type Weighed = { readonly metricId: string; readonly weight: number }

const names: readonly string[] = measures

/** The product's own metrics as it names them, then a chain's by id: the same whatever order a scorecard has. */
const placeOf = ({ metricId }: Weighed) => (names.includes(metricId) ? names.indexOf(metricId) : names.length)

const inOneOrder = (a: Weighed, b: Weighed) => placeOf(a) - placeOf(b) || (a.metricId < b.metricId ? -1 : 1)

/**
 * Weights in hundredths of a percent, those of metrics and items that are left out given to the others in proportion. What whole
 * hundredths leave over goes to those who were cut most, so that they are 10,000 together; none where nothing that
 * counts has a weight.
 */
export function effectiveWeights(counted: readonly Weighed[]): ReadonlyMap<string, number> {
  const inOrder = counted.filter(({ weight }) => weight > 0).toSorted(inOneOrder)
  if (inOrder.length === 0) return new Map()
  const parts = shareOut(
    wholePoints,
    inOrder.map(({ weight }) => weight),
  )
  return new Map(inOrder.map(({ metricId }, at) => [metricId, parts[at] as number]))
}
