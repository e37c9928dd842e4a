import { drawnLine, type Point } from './drawn-line.ts'
import { niceScale } from './nice-scale.ts'

/** One day of a month. Sums are since its first day, in whole units of what is counted (money: minor units). */
export type PaceDay = {
  /** YYYY-MM-DD */
  day: string
  /** The day in words, with its weekday. */
  label: string
  /** What came in up to the end of that day; null on days to come. */
  cumulative: number | null
  /** Where the quota would have us; null without a quota. */
  expected: number | null
  /** The forecast; null on days that are known, and where nothing can be told. */
  low: number | null
  high: number | null
  /** Its records. */
  href?: string
}

/** Where everything stands, as shares of the chart's width and height; lines as paths of a 100 × 100 SVG. */
export type PaceGeometry = {
  marks: readonly { value: number; y: number }[]
  x: (at: number) => number
  actual: string
  expected: string
  band: string
  /** The last day that is known, and whether it is at or above what was expected. */
  end: (Point & { value: number; ahead: boolean }) | null
  /** Where the expected line has most room for its name, above it or under it. */
  expectedName: (Point & { above: boolean }) | null
  forecast: { low: number; high: number; y: number } | null
  target: { value: number; y: number } | null
}

const highest = (days: readonly PaceDay[], target: number | null) =>
  Math.max(
    target ?? 0,
    ...days.flatMap(({ cumulative, expected, high }) => [cumulative ?? 0, expected ?? 0, high ?? 0]),
  )

/** How far the expected line is above (or, negative, under) all else on that day; null where nothing else is. */
function room({ cumulative, expected, low, high }: PaceDay): number | null {
  const others = [cumulative, low, high].filter((value) => value !== null)
  if (expected === null || others.length === 0) return null
  const [least, most] = [Math.min(...others), Math.max(...others)]
  return expected > most ? expected - most : expected < least ? expected - least : 0
}

/** Above the line a name stands to the left of its place, under it to the right: each keeps off the picture's edge. */
const isInside = (x: number, above: boolean) => (above ? x >= 0.35 && x <= 0.9 : x >= 0.1 && x <= 0.65)

export function paceGeometry(days: readonly PaceDay[], target: number | null): PaceGeometry {
  const marks = niceScale(highest(days, target))
  const top = marks.at(-1) ?? 1
  const x = (at: number) => at / Math.max(days.length - 1, 1)
  const y = (value: number) => 1 - value / top
  const points = (pick: (day: PaceDay) => number | null, from = 0): Point[] =>
    days.flatMap((day, at) => {
      const value = at < from ? null : pick(day)
      return value === null ? [] : [{ x: x(at), y: y(value) }]
    })
  const known = days.findLastIndex(({ cumulative }) => cumulative !== null)
  const actual = points(({ cumulative }) => cumulative)
  const start = actual.slice(-1)
  const upper = points(({ high }) => high, known + 1)
  const lower = points(({ low }) => low, known + 1)
  const last =
    upper.length > 0 && lower.length > 0 ? days.findLast(({ low, high }) => low !== null && high !== null) : null
  return {
    marks: marks.map((value) => ({ value, y: y(value) })),
    x,
    actual: drawnLine(actual),
    expected: drawnLine(points(({ expected }) => expected)),
    band: last ? `${drawnLine([...start, ...upper, ...lower.reverse()])}Z` : '',
    end: endOf(days[known], x(known), y),
    expectedName: nameOf(days, x, y),
    forecast: last
      ? { low: last.low ?? 0, high: last.high ?? 0, y: y(((last.low ?? 0) + (last.high ?? 0)) / 2) }
      : null,
    target: target === null ? null : { value: target, y: y(target) },
  }
}

function endOf(day: PaceDay | undefined, x: number, y: (value: number) => number): PaceGeometry['end'] {
  if (!day || day.cumulative === null) return null
  return { x, y: y(day.cumulative), value: day.cumulative, ahead: day.cumulative >= (day.expected ?? 0) }
}

function nameOf(
  days: readonly PaceDay[],
  x: (at: number) => number,
  y: (value: number) => number,
): PaceGeometry['expectedName'] {
  const places = days.flatMap((day, at) => {
    const distance = room(day) ?? 0
    const above = distance >= 0
    return day.expected !== null && isInside(x(at), above)
      ? [{ x: x(at), y: y(day.expected), above, distance: Math.abs(distance) }]
      : []
  })
  const [best] = places.sort((a, b) => b.distance - a.distance)
  return best ? { x: best.x, y: best.y, above: best.above } : null
}
