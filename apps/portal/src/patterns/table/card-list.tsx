'use client'

import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import type { Selection } from './selection/use-selection.ts'

type Props<Row> = {
  label: string
  rows: readonly Row[]
  rowId: (row: Row) => string
  card: (row: Row) => ReactNode
  isPale: ((row: Row) => boolean) | undefined
  open: ((id: string) => void) | null
  /** While one chooses, a tap chooses instead of opening. */
  selection: Selection<Row> | null
  choosing: boolean
  /** A long press begins to choose. */
  onHold: () => void
}

/** The same rows on a phone. */
export function CardList<Row>(props: Props<Row>) {
  const { label, rows, rowId, card, isPale, open, selection, choosing, onHold } = props
  return (
    <ul
      aria-label={label}
      className="divide-y divide-line overflow-hidden rounded border border-line bg-surface md:hidden print:hidden"
    >
      {rows.map((row) => {
        const id = rowId(row)
        const pale = isPale?.(row) && 'text-soft'
        const chosen = selection?.chosen.has(id) ?? false
        const hold = () => {
          if (!selection || choosing) return
          onHold()
          selection.toggle(id)
        }
        const tap = choosing ? () => selection?.toggle(id) : open && (() => open(id))
        return (
          <li key={id} className={cx('quick', chosen && 'bg-tint')}>
            {tap ? (
              <button
                type="button"
                aria-pressed={choosing ? chosen : undefined}
                className={cx('quick flex w-full items-center gap-3 px-4 py-3 text-left active:bg-hover', pale)}
                onClick={tap}
                onContextMenu={(event) => {
                  if (!selection || choosing) return
                  event.preventDefault()
                  hold()
                }}
              >
                {choosing && <Box checked={chosen} />}
                <span className="min-w-0 flex-1">{card(row)}</span>
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

const Box = ({ checked }: { checked: boolean }) => (
  <span
    aria-hidden
    className={cx(
      'flex size-5 shrink-0 items-center justify-center rounded-sm border',
      checked ? 'border-transparent bg-accent text-on-accent' : 'border-edge',
    )}
  >
    {checked && <Check className="size-4" />}
  </span>
)
