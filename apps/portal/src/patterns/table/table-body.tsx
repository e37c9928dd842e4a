'use client'

import { useState } from 'react'
import { cx } from '../cx.ts'
import { type Column, columnLook } from './column.ts'
import { moveBetweenRows } from './row-keys.ts'

type Props<Row> = {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  isPale: ((row: Row) => boolean) | undefined
  openId: string | null
  open: ((id: string) => void) | null
  onClose: () => void
}

const look =
  'h-10 border-b border-line px-3 first:pl-4 last:pr-4 group-last/row:border-0 group-last/row:first:rounded-bl group-last/row:last:rounded-br group-has-focus-visible/row:bg-hover'

/** All rows are one stop for the Tab key; arrows move between them, Enter opens, Esc closes. */
export function TableBody<Row>({ columns, rows, rowId, isPale, openId, open, onClose }: Props<Row>) {
  const [reached, setReached] = useState<string | null>(null)
  const ids = rows.map(rowId)
  const stop = ids.includes(openId ?? '') ? openId : ids.includes(reached ?? '') ? reached : ids[0]
  return (
    <tbody
      onKeyDown={(event) => {
        if (event.key === 'Escape' && openId) onClose()
        else moveBetweenRows(event, openId ? open : null)
      }}
    >
      {rows.map((row) => {
        const id = rowId(row)
        const here = id === openId
        return (
          <tr
            key={id}
            className={cx('group/row', open && 'cursor-pointer')}
            onClick={() => !getSelection()?.toString() && open?.(id)}
          >
            {columns.map((column, at) => (
              <td
                key={column.id}
                className={cx(
                  look,
                  'quick max-w-52 truncate',
                  columnLook(column),
                  here ? 'bg-tint' : 'group-hover/row:bg-hover',
                  isPale?.(row) && 'text-soft',
                )}
              >
                {at === 0 && open ? (
                  <button
                    type="button"
                    data-row={id}
                    tabIndex={id === stop ? 0 : -1}
                    aria-expanded={here}
                    className="text-left"
                    onFocus={() => setReached(id)}
                    onClick={(event) => {
                      event.stopPropagation()
                      open(id)
                    }}
                  >
                    {column.cell(row)}
                  </button>
                ) : (
                  column.cell(row)
                )}
              </td>
            ))}
          </tr>
        )
      })}
    </tbody>
  )
}
