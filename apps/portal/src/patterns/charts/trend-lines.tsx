import type { TrendGeometry } from './trend-geometry.ts'

const line = { fill: 'none', strokeLinejoin: 'round', vectorEffect: 'non-scaling-stroke' } as const

/** The lines themselves, stretched to the chart; their width isn't. */
export function TrendLines({ geometry: { now, soFar, before } }: { geometry: TrendGeometry }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="absolute inset-0 size-full overflow-visible"
    >
      <path d={before} {...line} strokeWidth={1.5} strokeDasharray="4 4" className="stroke-edge" />
      <path d={now} {...line} strokeWidth={2} className="stroke-accent" />
      {soFar && <path d={soFar} {...line} strokeWidth={2} strokeDasharray="2 4" className="stroke-accent" />}
    </svg>
  )
}
