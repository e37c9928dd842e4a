import Link from 'next/link'
import { cx } from '../cx.ts'
import { Bullet } from './bullet.tsx'
import type { BulletFigures } from './bullet-geometry.ts'

export type BulletRow = BulletFigures & {
  key: string
  name: string
  /** Its records. */
  href?: string
  /** The reason, or whatever else belongs beside the figures. */
  note?: string
}

type Props = {
  label: string
  rows: readonly BulletRow[]
  short: (value: number) => string
  exact: (value: number) => string
  /** 0.125 → 12.5% */
  share: (ratio: number) => string
  texts: { target: string; expected: string; noTarget: string }
}

const row = 'col-span-full grid grid-cols-subgrid items-baseline rounded px-2 py-1.5'

/** Each against its own quota, so that the marks stand under one another. Text, so it reads well without eyes. */
export function BulletBars({ label, rows, ...words }: Props) {
  return (
    <ol aria-label={label} className="-mx-2 grid grid-cols-[minmax(0,1fr)_auto_auto_auto] gap-x-2 gap-y-1">
      {rows.map((one) => (
        <li key={one.key} className="col-span-full grid grid-cols-subgrid">
          {one.href ? (
            <Link href={one.href} className={cx(row, 'quick hover:bg-hover')}>
              <BulletText row={one} {...words} />
            </Link>
          ) : (
            <div className={row}>
              <BulletText row={one} {...words} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

function BulletText({ row: one, short, exact, share, texts }: Omit<Props, 'label' | 'rows'> & { row: BulletRow }) {
  const { name, actual, target, expected, note } = one
  return (
    <>
      <span className="min-w-0 truncate">{name}</span>
      <span title={exact(actual)} className="text-right tabular">
        <span aria-hidden>{short(actual)}</span>
        <span className="sr-only">{exact(actual)}</span>
      </span>
      {target === null ? (
        <span className="col-span-2 text-right text-soft">{texts.noTarget}</span>
      ) : (
        <>
          <span title={`${texts.target} ${exact(target)}`} className="text-right text-soft tabular">
            <span aria-hidden>/ {short(target)}</span>
            <span className="sr-only">{`${texts.target} ${exact(target)}`}</span>
          </span>
          <span className="min-w-10 text-right tabular">{target > 0 && share(actual / target)}</span>
        </>
      )}
      <Bullet actual={actual} target={target} expected={expected} className="col-span-full mt-1.5" />
      {expected !== null && <span className="sr-only">{`${texts.expected} ${exact(expected)}`}</span>}
      {note && <span className="col-span-full mt-1 text-small text-soft">{note}</span>}
    </>
  )
}
