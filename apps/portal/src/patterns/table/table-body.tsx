'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { cx } from '../cx.ts'
import { type Column, columnLook } from './column.ts'
import { onRowKey } from './keys/row-keys.ts'
import { RowCheckbox } from './selection/row-checkbox.tsx'
import type { Selection } from './selection/use-selection.ts'

type Props<Row> = {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  isPale: ((row: Row) => boolean) | undefined
  openId: string | null
  open: ((id: string) => void) | null
  onClose: () => void
  /** null: rows of this list aren't chosen. */
  selection: Selection<Row> | null
  turn: (by: -1 | 1) => boolean
}

const look =
  'h-10 border-b border-line px-3 first:pl-4 last:pr-4 group-last/row:border-0 group-last/row:first:rounded-bl group-last/row:last:rounded-br group-has-focus-visible/row:bg-hover'

/** All rows are one stop for the Tab key; arrows move between them, Enter opens, Esc closes, x chooses. */
export function TableBody<Row>(props: Props<Row>) {
  const { columns, rows, rowId, isPale, openId, open, onClose, selection, turn } = props
  const t = useTranslations('patterns.table')
  const [reached, setReached] = useState<string | null>(null)
  const ids = rows.map(rowId)
  const stop = ids.includes(openId ?? '') ? openId : ids.includes(reached ?? '') ? reached : ids[0]
  return (
    <tbody
      onKeyDown={(event) => {
        if (event.key === 'Escape' && openId) onClose()
        else if (event.key === 'Escape' && selection?.chosen.size) selection.clear()
        else onRowKey(event, { follow: openId ? open : null, toggle: selection?.toggle ?? null, turn })
      }}
    >
      {rows.map((row, at) => {
        const id = rowId(row)
        const here = id === openId
        const chosen = selection?.chosen.has(id) ?? false
        const cell = cx(
          look,
          'quick',
          here || chosen ? 'bg-tint' : 'group-hover/row:bg-hover',
          isPale?.(row) && 'text-soft',
        )
        return (
          <tr
            key={id}
            data-chosen={chosen || undefined}
            className={cx('group/row', open && 'cursor-pointer')}
            onClick={() => !getSelection()?.toString() && open?.(id)}
          >
            {selection && (
              <td className={cx(cell, 'w-10 !p-0 print:hidden')}>
                <RowCheckbox
                  label={t('choose_row', { row: at + 1 })}
                  checked={chosen}
                  skipsTab
                  onToggle={(extend) => selection.toggle(id, extend)}
                />
              </td>
            )}
            {columns.map((column, place) => (
              <td key={column.id} className={cx(cell, 'max-w-52 truncate', columnLook(column))}>
                {place === 0 && open ? (
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
