import { cx } from '../cx.ts'
import { type BulletFigures, bulletGeometry } from './bullet-geometry.ts'
import { percent } from './percent.ts'

/**
 * What came in as a bar, where it should stand today as a tick, the quota as the mark at its end. A picture only: the
 * figures stand beside it. Without a quota a line that measures nothing.
 */
export function Bullet({ className, ...figures }: BulletFigures & { className?: string }) {
  const geometry = bulletGeometry(figures)
  if (!geometry) return <span aria-hidden className={cx('block h-1.5 border-b border-dashed border-line', className)} />
  const { bar, expected, target } = geometry
  return (
    <span aria-hidden className={cx('relative block h-1.5 rounded-full bg-sunken', className)}>
      <span className="absolute inset-y-0 left-0 rounded-full bg-accent" style={{ width: percent(bar) }} />
      {expected !== null && expected < target && (
        <span className="absolute -inset-y-0.5 w-0.5 -translate-x-1/2 bg-ink" style={{ left: percent(expected) }} />
      )}
      <span
        className="absolute -inset-y-1 w-1 -translate-x-full border-x border-surface bg-ink"
        style={{ left: percent(target) }}
      />
    </span>
  )
}
