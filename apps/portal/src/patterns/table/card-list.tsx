'use client'

import type { ReactNode } from 'react'
import { cx } from '../cx.ts'

type Props<Row> = {
  label: string
  rows: readonly Row[]
  rowId: (row: Row) => string
  card: (row: Row) => ReactNode
  isPale: ((row: Row) => boolean) | undefined
  open: ((id: string) => void) | null
}

/** The same rows on a phone. */
export function CardList<Row>({ label, rows, rowId, card, isPale, open }: Props<Row>) {
  return (
    <ul
      aria-label={label}
      className="divide-y divide-line overflow-hidden rounded border border-line bg-surface md:hidden"
    >
      {rows.map((row) => {
        const id = rowId(row)
        const pale = isPale?.(row) && 'text-soft'
        return (
          <li key={id}>
            {open ? (
              <button
                type="button"
                className={cx('quick block w-full px-4 py-3 text-left active:bg-hover', pale)}
                onClick={() => open(id)}
              >
                {card(row)}
              </button>
            ) : (
              <div className={cx('px-4 py-3', pale)}>{card(row)}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
