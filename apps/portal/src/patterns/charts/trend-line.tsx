import { DayStrip } from './day-strip.tsx'
import { TableTwin } from './table-twin.tsx'
import { TrendAxes } from './trend-axes.tsx'
import { type TrendPoint, trendGeometry } from './trend-geometry.ts'
import { TrendLines } from './trend-lines.tsx'
import { TrendNames } from './trend-names.tsx'

type Props = {
  caption: string
  /** Every day of the span, also those to come. */
  labels: readonly string[]
  points: readonly TrendPoint[]
  /** Whether the last value is of a day that isn't over: its line is dotted. */
  unfinished?: boolean
  /** What the two lines are called, at their ends. */
  now: string
  before: string
  /** What a point stands for, as the head of the table's first column. */
  day: string
  short: (value: number) => string
  exact: (value: number) => string
}

/** This month as a line against the last one. Drawn on the server: no script; text keeps its size at every width. */
export function TrendLine({ caption, labels, points, unfinished = false, now, before, day, short, exact }: Props) {
  const geometry = trendGeometry(points, labels.length, unfinished)
  const written = (value: number | null) => (value === null ? '–' : exact(value))
  return (
    <figure>
      <div aria-hidden className="relative mt-2 mr-14 mb-6 ml-14 h-52">
        <TrendAxes geometry={geometry} labels={labels} short={short} />
        <TrendLines geometry={geometry} />
        {points.map((point, at) => (
          <DayStrip
            key={point.key}
            href={point.href}
            title={`${point.label}  ${now} ${written(point.value)}, ${before} ${written(point.before)}`}
            left={geometry.x(at) - geometry.x(1) / 2}
            width={geometry.x(1)}
          />
        ))}
        <TrendNames geometry={geometry} now={now} before={before} />
      </div>
      <TableTwin
        caption={caption}
        heads={[day, now, before]}
        rows={points.map(({ key, label, value, before: was, href }) => ({
          key,
          cells: [label, written(value), written(was)],
          href,
        }))}
      />
    </figure>
  )
}
