import Link from 'next/link'
import { cx } from '../cx.ts'

type Bar = {
  key: string
  name: string
  value: number /** A mark to measure it by: what it was before, a quota. */
  mark: number | null
  href?: string
  note?: string
}

type Props = {
  label: string
  bars: readonly Bar[]
  format: (value: number) => string
  exact: (value: number) => string
  markName: string
}

/** Longest first, each with its name and number on it; a tick shows the mark. Text, so it reads well without eyes. */
export function RankingBars({ label, bars, format, exact, markName }: Props) {
  const longest = Math.max(...bars.map(({ value, mark }) => Math.max(value, mark ?? 0)), 1)
  const share = (value: number) => `${((value / longest) * 100).toFixed(1)}%`
  return (
    <ol aria-label={label} className="grid gap-1">
      {bars.map(({ key, name, value, mark, href, note }, at) => {
        const inside = (
          <>
            <span className="flex items-baseline justify-between gap-3">
              <span className="min-w-0 truncate">
                <span className="mr-2 inline-block w-4 text-right text-soft tabular">{at + 1}</span>
                {name}
              </span>
              <span className="shrink-0 tabular">
                {note && <span className="mr-2 text-small text-soft">{note}</span>}
                <span title={exact(value)}>{format(value)}</span>
              </span>
            </span>
            <span aria-hidden className="relative mt-1 ml-6 block h-1.5 rounded-full bg-sunken">
              <span className="absolute inset-y-0 left-0 rounded-full bg-accent" style={{ width: share(value) }} />
              {mark !== null && mark > 0 && (
                <span
                  className="absolute -inset-y-0.5 w-0.5 rounded-full bg-ink"
                  style={{ left: `calc(${share(mark)} - 1px)` }}
                />
              )}
            </span>
            {mark !== null && <span className="sr-only">{`${markName} ${exact(mark)}`}</span>}
          </>
        )
        const look = 'block rounded px-2 py-1.5'
        return (
          <li key={key}>
            {href ? (
              <Link href={href} className={cx(look, 'quick hover:bg-hover')}>
                {inside}
              </Link>
            ) : (
              <div className={look}>{inside}</div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
