import { cx } from '../cx.ts'
import type { PaceGeometry } from './pace-geometry.ts'
import { percent } from './percent.ts'
import { spreadApart } from './spread-apart.ts'

export type PaceTexts = {
  /** What the picture shows, for those who hear it. */
  caption: string
  /** The lines' names. */
  actual: string
  expected: string
  forecast: string
  target: string
  /** Head of the table's first column. */
  day: string
}

type Props = { geometry: PaceGeometry; texts: PaceTexts; short: (value: number) => string }

/** A name with its figure under it takes 32 of the chart's 208 px. */
const labelHeight = 0.17
/** Further right the name of what is known has no room inside. */
const sideFrom = 0.78

/** Names and figures at the lines themselves: no legend to look up. */
export function PaceNames({ geometry, texts, short }: Props) {
  const { end, expectedName, target } = geometry
  return (
    <>
      {target && <Mark x={1} y={target.y} className="border-2 border-ink bg-surface" />}
      {end && <Mark x={end.x} y={end.y} className="bg-accent" />}
      {expectedName && (
        <span
          className={cx(
            'pointer-events-none absolute text-small whitespace-nowrap text-soft',
            expectedName.above ? '-mt-1 -translate-x-full -translate-y-full' : 'mt-1 ml-1',
          )}
          style={{ left: percent(expectedName.x), top: percent(expectedName.y) }}
        >
          {texts.expected}
        </span>
      )}
      {end && end.x <= sideFrom && <EndName end={end} name={texts.actual} figure={short(end.value)} />}
      <SideNames geometry={geometry} texts={texts} short={short} />
    </>
  )
}

function Mark({ x, y, className }: { x: number; y: number; className: string }) {
  return (
    <span
      className={cx('pointer-events-none absolute size-2.5 -translate-1/2 rounded-full', className)}
      style={{ left: percent(x), top: percent(y) }}
    />
  )
}

type EndProps = { end: NonNullable<PaceGeometry['end']>; name: string; figure: string }

/** On the side of the line that the expected one leaves free. */
function EndName({ end, name, figure }: EndProps) {
  const above = end.ahead && end.x > 0.45 ? '-mt-1.5 -translate-x-full -translate-y-full' : '-mt-1.5 -translate-y-full'
  return (
    <span
      className={cx(
        'pointer-events-none absolute text-small font-strong whitespace-nowrap text-accent tabular',
        end.ahead ? above : 'mt-1.5 ml-1',
      )}
      style={{ left: percent(end.x), top: percent(end.y) }}
    >
      {name} {figure}
    </span>
  )
}

/** What ends at the right edge: the quota, the forecast, a month that is over. */
function SideNames({ geometry: { target, forecast, end }, texts, short }: Props) {
  const names = [
    target && { key: 'target', y: target.y, name: texts.target, figure: short(target.value), look: 'text-ink' },
    forecast && {
      key: 'forecast',
      y: forecast.y,
      name: texts.forecast,
      figure: `${short(forecast.low)}–${short(forecast.high)}`,
      look: 'text-accent',
    },
    end &&
      end.x > sideFrom && {
        key: 'actual',
        y: end.y,
        name: texts.actual,
        figure: short(end.value),
        look: 'font-strong text-accent',
      },
  ].filter((name) => name !== null && name !== false)
  const places = spreadApart(
    names.map(({ y }) => y),
    labelHeight,
  )
  return names.map(({ key, name, figure, look }, at) => (
    <span
      key={key}
      className={cx('pointer-events-none absolute left-full ml-2 -translate-y-1/2 text-small whitespace-nowrap', look)}
      style={{ top: percent(places[at] ?? 0) }}
    >
      {name}
      <span className="block tabular">{figure}</span>
    </span>
  ))
}
