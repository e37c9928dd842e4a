import { cx } from './cx.ts'

/** A grey bar where text will stand. */
export const Bar = ({ className }: { className?: string }) => (
  <span aria-hidden className={cx('block h-3 animate-pulse rounded-sm bg-line', className)} />
)

const widths = ['w-32', 'w-20', 'w-28', 'w-24', 'w-36', 'w-16']

/** The shape of a list page while it is read. */
export function ListSkeleton({ label, rows = 12 }: { label: string; rows?: number }) {
  return (
    <div role="status" data-state="loading" aria-label={label}>
      <Bar className="mb-6 mt-2 h-5 w-40" />
      <div className="overflow-hidden rounded border border-line bg-surface">
        <div className="h-10 border-b border-line bg-sunken" />
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: identical bars that never move
          <div key={row} className="flex h-10 items-center gap-8 border-b border-line px-4 last:border-0">
            {widths.map((width, column) => (
              <Bar key={width} className={cx(widths[(row + column) % widths.length], column > 2 && 'max-md:hidden')} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

/** The shape of a page of figures and charts while it is read. */
export function BoardSkeleton({ label }: { label: string }) {
  return (
    <div role="status" data-state="loading" aria-label={label} className="grid gap-4">
      <Bar className="mt-2 h-5 w-40" />
      <div className="grid gap-4 sm:grid-cols-3">
        {['a', 'b', 'c'].map((key) => (
          <div key={key} className="h-[108px] rounded border border-line bg-surface p-4">
            <Bar className="w-20" />
            <Bar className="mt-4 h-6 w-32" />
          </div>
        ))}
      </div>
      <div className="h-72 rounded border border-line bg-surface p-4">
        <Bar className="w-24" />
      </div>
    </div>
  )
}

/** The shape of a form while what it offers is read. */
export function FormSkeleton({ label }: { label: string }) {
  return (
    <div role="status" data-state="loading" aria-label={label} className="mx-auto grid max-w-lg gap-5 pt-2">
      <Bar className="mb-2 h-5 w-32" />
      {['a', 'b', 'c', 'd'].map((key) => (
        <div key={key} className="grid gap-2">
          <Bar className="w-20" />
          <div className="h-9 rounded border border-line bg-surface touch:h-11" />
        </div>
      ))}
    </div>
  )
}
