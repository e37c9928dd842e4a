import { drawnLine, type Point } from './drawn-line.ts'
import { niceScale } from './nice-scale.ts'

export type TrendPoint = {
  key: string
  label: string
  /** Null where there is nothing to tell yet. */
  value: number | null
  before: number | null
  href?: string
}

/** Where everything of a trend stands, as shares of the chart's width and height. */
export type TrendGeometry = {
  marks: readonly { value: number; y: number }[]
  x: (at: number) => number
  /** The line of the values; of a last day that isn't over, only as far as the day before. */
  now: string
  /** From the day before to the one that isn't over. */
  soFar: string
  before: string
  endNow: Point | null
  endBefore: Point | null
}

/**
 * @param days how many the chart has room for, also those to come
 * @param unfinished whether the last value is of a day that isn't over
 */
export function trendGeometry(points: readonly TrendPoint[], days: number, unfinished: boolean): TrendGeometry {
  const marks = niceScale(Math.max(...points.map(({ value, before }) => Math.max(value ?? 0, before ?? 0)), 0))
  const top = marks.at(-1) ?? 1
  const x = (at: number) => at / Math.max(days - 1, 1)
  const y = (value: number) => 1 - value / top
  const known = (pick: (point: TrendPoint) => number | null) =>
    points.flatMap((point, at) => {
      const value = pick(point)
      return value === null ? [] : [{ x: x(at), y: y(value) }]
    })
  const now = known(({ value }) => value)
  const before = known((point) => point.before)
  return {
    marks: marks.map((value) => ({ value, y: y(value) })),
    x,
    now: drawnLine(unfinished ? now.slice(0, -1) : now),
    soFar: unfinished ? drawnLine(now.slice(-2)) : '',
    before: drawnLine(before),
    endNow: now.at(-1) ?? null,
    endBefore: before.at(-1) ?? null,
  }
}
