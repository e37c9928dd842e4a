import { percent } from './percent.ts'
import type { TrendGeometry } from './trend-geometry.ts'

type Props = { geometry: TrendGeometry; now: string; before: string }

const look = 'pointer-events-none absolute ml-2 text-small whitespace-nowrap'

/** The lines' names, at their ends; where both end at one place, one of them steps aside. */
export function TrendNames({ geometry: { endNow, endBefore }, now, before }: Props) {
  const touches =
    endNow && endBefore && Math.abs(endNow.y - endBefore.y) < 0.09 && Math.abs(endNow.x - endBefore.x) < 0.08
  const aside = touches ? (endBefore.y >= endNow.y ? 14 : -14) : 0
  return (
    <>
      {endNow && (
        <>
          <span
            className="absolute size-2 -translate-1/2 rounded-full bg-accent"
            style={{ left: percent(endNow.x), top: percent(endNow.y) }}
          />
          <span
            className={`${look} -translate-y-1/2 font-strong text-accent`}
            style={{ left: percent(endNow.x), top: percent(endNow.y) }}
          >
            {now}
          </span>
        </>
      )}
      {endBefore && (
        <span
          className={`${look} text-soft`}
          style={{
            left: percent(endBefore.x),
            top: percent(endBefore.y),
            transform: `translateY(calc(-50% + ${aside}px))`,
          }}
        >
          {before}
        </span>
      )}
    </>
  )
}
