import { cx } from '../cx.ts'
import { niceScale } from './nice-scale.ts'
import { TableTwin } from './table-twin.tsx'

type Point = { key: string; label: string; value: number; before: number | null; href?: string }

type Props = {
  caption: string
  /** Every day of the span, also those to come: without a value yet. */
  labels: readonly string[]
  points: readonly Point[]
  /** What the two lines are called, at their ends. */
  now: string
  before: string
  /** What a point stands for, as the head of the table's first column. */
  day: string
  short: (value: number) => string
  exact: (value: number) => string
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** Two names at the right end must not lie on each other: how far to move the second, in pixels. */
const apart = (now: number, before: number) => (Math.abs(now - before) > 0.09 ? 0 : before >= now ? 14 : -14)

/** This month as a line against the last one. Drawn on the server: no script; text keeps its size at every width. */
export function TrendLine({ caption, labels, points, now, before, day, short, exact }: Props) {
  const marks = niceScale(Math.max(...points.map(({ value, before: b }) => Math.max(value, b ?? 0)), 0))
  const top = marks.at(-1) ?? 1
  const x = (at: number) => at / Math.max(labels.length - 1, 1)
  const y = (value: number) => 1 - value / top
  const line = (values: readonly (number | null)[]) =>
    values
      .flatMap((value, at) => (value === null ? [] : [`${(x(at) * 100).toFixed(2)} ${(y(value) * 100).toFixed(2)}`]))
      .join('L')
  const lastBefore = points.findLastIndex((point) => point.before !== null)
  const ends = { now: points.at(-1), before: points[lastBefore] }
  const endNow = y(ends.now?.value ?? 0)
  const endBefore = y(ends.before?.before ?? 0)
  return (
    <figure>
      <div aria-hidden className="relative mt-2 mr-14 mb-6 ml-14 h-52">
        {marks.map((mark) => (
          <span key={mark} className="absolute inset-x-0 border-t border-line" style={{ top: percent(y(mark)) }}>
            <span className="absolute right-full mr-2 -translate-y-1/2 text-small whitespace-nowrap text-soft tabular">
              {short(mark)}
            </span>
          </span>
        ))}
        <svg
          aria-hidden
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
        >
          <path
            d={`M${line(points.map((point) => point.before))}`}
            fill="none"
            strokeWidth={1.5}
            strokeDasharray="4 4"
            vectorEffect="non-scaling-stroke"
            className="stroke-edge"
          />
          <path
            d={`M${line(points.map((point) => point.value))}`}
            fill="none"
            strokeWidth={2}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
            className="stroke-accent"
          />
        </svg>
        {ends.now && (
          <span
            className="absolute size-2 -translate-1/2 rounded-full bg-accent"
            style={{ left: percent(x(points.length - 1)), top: percent(endNow) }}
          />
        )}
        {points.map(({ key, label, value, before: was, href }, at) => {
          const place = { left: percent(x(at) - x(1) / 2), width: percent(x(1)) }
          const title = `${label}  ${now} ${exact(value)}${was === null ? '' : `, ${before} ${exact(was)}`}`
          const look = 'absolute inset-y-0 hover:bg-accent/8'
          return href ? (
            <a key={key} href={href} title={title} tabIndex={-1} className={look} style={place}>
              <span className="sr-only">{title}</span>
            </a>
          ) : (
            <span key={key} title={title} className={look} style={place} />
          )
        })}
        {ends.now && (
          <span
            className="pointer-events-none absolute ml-2 -translate-y-1/2 text-small font-strong whitespace-nowrap text-accent"
            style={{ left: percent(x(points.length - 1)), top: percent(endNow) }}
          >
            {now}
          </span>
        )}
        {ends.before && (
          <span
            className="pointer-events-none absolute ml-2 text-small whitespace-nowrap text-soft"
            style={{
              left: percent(x(lastBefore)),
              top: percent(endBefore),
              transform: `translateY(calc(-50% + ${apart(endNow, endBefore)}px))`,
            }}
          >
            {before}
          </span>
        )}
        {labels.map((label, at) => {
          const shown = at === 0 || (at + 1) % 5 === 0 || at === labels.length - 1
          const wideOnly = at !== 0 && (at + 1) % 10 !== 0
          return shown ? (
            <span
              key={label}
              className={cx(
                'absolute top-full mt-1.5 -translate-x-1/2 text-small text-soft tabular',
                wideOnly && 'max-sm:hidden',
              )}
              style={{ left: percent(x(at)) }}
            >
              {label}
            </span>
          ) : null
        })}
      </div>
      <TableTwin
        caption={caption}
        heads={[day, now, before]}
        rows={points.map((point) => ({
          key: point.key,
          cells: [point.label, exact(point.value), point.before === null ? '–' : exact(point.before)],
          href: point.href,
        }))}
      />
    </figure>
  )
}
