import Link from 'next/link'
import { cx } from '../cx.ts'
import { percent } from './percent.ts'

export type RankingBar = { key: string; name: string; now: number; before: number; href?: string | undefined }

type Props = {
  label: string
  rows: readonly RankingBar[]
  short: (value: number) => string
  exact: (value: number) => string
  /** What the tick stands for. */
  before: string
}

const row = 'col-span-full grid grid-cols-subgrid items-center rounded px-2 py-1'

/** The largest first, each as long as its figure, with a tick where it stood before. Text, so it reads well without eyes. */
export function RankingBars({ label, rows, ...words }: Props) {
  const top = Math.max(...rows.flatMap(({ now, before }) => [now, before]), 1)
  return (
    <ol
      aria-label={label}
      className="-mx-2 grid grid-cols-[minmax(4rem,auto)_minmax(0,1fr)_auto] gap-x-3 max-sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      {rows.map((one) => (
        <li key={one.key} className="col-span-full grid grid-cols-subgrid">
          {one.href ? (
            <Link href={one.href} className={cx(row, 'quick hover:bg-hover')}>
              <Inside row={one} top={top} {...words} />
            </Link>
          ) : (
            <div className={row}>
              <Inside row={one} top={top} {...words} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

function Inside({
  row: { name, now, before: then },
  top,
  short,
  exact,
  before,
}: Omit<Props, 'label' | 'rows'> & {
  row: RankingBar
  top: number
}) {
  return (
    <>
      <span className="max-w-56 min-w-0 truncate">{name}</span>
      <span aria-hidden className="relative block h-3 rounded-sm bg-sunken max-sm:col-span-full max-sm:row-start-2">
        <span
          className="absolute inset-y-0 left-0 rounded-sm bg-accent [print-color-adjust:exact]"
          style={{ width: percent(now / top) }}
        />
        {then > 0 && (
          <span
            className="absolute -inset-y-0.5 w-0.5 -translate-x-1/2 bg-ink [print-color-adjust:exact]"
            style={{ left: percent(then / top) }}
          />
        )}
      </span>
      <span title={exact(now)} className="text-right tabular">
        <span aria-hidden>{short(now)}</span>
        <span className="sr-only">{`${exact(now)} · ${before} ${exact(then)}`}</span>
      </span>
    </>
  )
}
