import { DayStrip } from './day-strip.tsx'
import { PaceAxes } from './pace-axes.tsx'
import { type PaceDay, paceGeometry } from './pace-geometry.ts'
import { PaceNames, type PaceTexts } from './pace-names.tsx'
import { TableTwin } from './table-twin.tsx'

type Props = {
  /** Every day of the month, in order. */
  days: readonly PaceDay[]
  target: number | null
  short: (value: number) => string
  exact: (value: number) => string
  texts: PaceTexts
}

const line = { fill: 'none', strokeLinejoin: 'round', vectorEffect: 'non-scaling-stroke' } as const

/** A month's sum day by day against where the quota would have it, and where it will land. Drawn on the server. */
export function PaceLine({ days, target, short, exact, texts }: Props) {
  const geometry = paceGeometry(days, target)
  const { x, actual, expected, band } = geometry
  const rows = days.map((day) => ({ ...day, cells: cellsOf(day, exact) }))
  const heads = [texts.day, texts.actual, texts.expected, texts.forecast]
  return (
    <figure>
      <div aria-hidden className="relative mt-4 mr-32 mb-6 ml-14 h-52 max-sm:ml-1">
        <PaceAxes geometry={geometry} labels={days.map(({ day }) => String(Number(day.slice(8))))} short={short} />
        <svg
          aria-hidden
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
        >
          <path d={band} className="fill-accent/15" />
          <path d={expected} {...line} strokeWidth={1.5} strokeDasharray="4 4" className="stroke-edge" />
          <path d={actual} {...line} strokeWidth={2} className="stroke-accent" />
        </svg>
        {rows.map(({ day, href, cells }, at) => (
          <DayStrip
            key={day}
            href={href}
            title={cells.map((cell, column) => (column === 0 ? cell : `${heads[column]} ${cell}`)).join('  ')}
            left={x(at) - x(1) / 2}
            width={x(1)}
          />
        ))}
        <PaceNames geometry={geometry} texts={texts} short={short} />
      </div>
      <TableTwin
        caption={target === null ? texts.caption : `${texts.caption} · ${texts.target} ${exact(target)}`}
        heads={heads}
        rows={rows.map(({ day, href, cells }) => ({ key: day, cells, href }))}
      />
    </figure>
  )
}

function cellsOf({ label, cumulative, expected, low, high }: PaceDay, exact: Props['exact']): string[] {
  const written = (value: number | null) => (value === null ? '–' : exact(value))
  return [
    label,
    written(cumulative),
    written(expected),
    low === null || high === null ? '–' : `${exact(low)} – ${exact(high)}`,
  ]
}
