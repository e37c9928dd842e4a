import { cx } from '../cx.ts'
import type { PaceGeometry } from './pace-geometry.ts'
import { percent } from './percent.ts'

type Props = {
  geometry: Pick<PaceGeometry, 'marks' | 'x'>
  labels: readonly string[]
  short: (value: number) => string
}

/** Every fifth day has its label, on a phone every tenth. */
const isLabelled = (at: number, count: number) => at === 0 || (at + 1) % 5 === 0 || at === count - 1
const isForAll = (at: number) => at === 0 || (at + 1) % 10 === 0

/** On a phone the figures stand on their lines, which leaves the picture more room. */
export function PaceAxes({ geometry: { marks, x }, labels, short }: Props) {
  return (
    <>
      {marks.map(({ value, y }) => (
        <span key={value} className="absolute inset-x-0 border-t border-line" style={{ top: percent(y) }}>
          <span
            className={cx(
              'absolute right-full mr-2 -translate-y-1/2 text-small whitespace-nowrap text-soft tabular',
              value === 0 ? 'max-sm:hidden' : 'max-sm:right-auto max-sm:left-0 max-sm:-translate-y-full',
            )}
          >
            {short(value)}
          </span>
        </span>
      ))}
      {labels.map((label, at) =>
        isLabelled(at, labels.length) ? (
          <span
            key={label}
            className={cx(
              'absolute top-full mt-1.5 -translate-x-1/2 text-small text-soft tabular',
              !isForAll(at) && 'max-sm:hidden',
            )}
            style={{ left: percent(x(at)) }}
          >
            {label}
          </span>
        ) : null,
      )}
    </>
  )
}
