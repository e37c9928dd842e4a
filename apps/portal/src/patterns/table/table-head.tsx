'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useQueryState } from 'nuqs'
import { sortParser } from '@/lib/address/list-address.ts'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { cx } from '../cx.ts'
import { type Column, columnLook } from './column.ts'
import { RowCheckbox } from './selection/row-checkbox.tsx'

const cell =
  'sticky top-14 z-10 h-10 border-b border-line bg-surface px-3 text-small font-plain whitespace-nowrap text-soft first:rounded-tl first:pl-4 last:rounded-tr last:pr-4'

type Props<Row> = {
  columns: readonly Column<Row>[]
  /** How much of this page is chosen; null: rows of this list aren’t chosen. */
  page: { chosen: 'none' | 'some' | 'all'; toggle: () => void } | null
}

/** Heads stay in sight; those the api can order by are buttons: first press downwards, then upwards, then as it was. */
export function TableHead<Row>({ columns, page }: Props<Row>) {
  const t = useTranslations('patterns.table')
  const [sort] = useQueryState('sort', sortParser)
  const change = useAddressChange()
  const press = (field: string) => {
    const direction = sort?.field === field ? sort.direction : null
    const next = direction === null ? `${field}.desc` : direction === 'desc' ? `${field}.asc` : null
    change({ sort: next })
  }
  return (
    <thead>
      <tr>
        {page && (
          <td className={cx(cell, 'w-10 !p-0 print:hidden')}>
            <RowCheckbox
              label={t('choose_page')}
              checked={page.chosen === 'all'}
              mixed={page.chosen === 'some'}
              onToggle={page.toggle}
            />
          </td>
        )}
        {columns.map((column) => {
          const direction = column.sort && sort?.field === column.sort ? sort.direction : null
          const Arrow = direction === 'asc' ? ArrowUp : ArrowDown
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={direction ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}
              className={cx(cell, columnLook(column))}
            >
              {column.sort ? (
                <button
                  type="button"
                  className={cx(
                    'group quick -mx-1.5 inline-flex h-7 items-center gap-1 rounded px-1.5 hover:bg-hover hover:text-ink',
                    direction && 'font-strong text-ink',
                    column.numeric && 'flex-row-reverse',
                  )}
                  onClick={() => press(column.sort ?? '')}
                >
                  {column.header}
                  <Arrow
                    aria-hidden
                    className={cx(
                      'size-3.5',
                      !direction && 'opacity-0 group-hover:opacity-60 group-focus-visible:opacity-60',
                    )}
                  />
                </button>
              ) : (
                column.header
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
