'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { spotIn } from '../sheet/sheet.ts'
import { GridCell } from './grid-cell.tsx'
import type { RowProps } from './grid-row.tsx'

type Props = RowProps & { children: (column: number) => ReactNode; className?: string }

/** The twelve cells of a row; children: what stands under each target. */
export function MonthCells({
  row,
  line,
  draft,
  months,
  from,
  to,
  active,
  writing,
  text,
  say,
  children,
  className,
}: Props) {
  const t = useTranslations('quotas.cell')
  return row.cells.map((cell, column) => {
    const spot = spotIn(row, column)
    return (
      <GridCell
        key={cell.month}
        {...{ line, column, cell, text, say }}
        {...(className && { className })}
        unsaved={spot ? draft[spot.key] : undefined}
        label={t('label', { name: row.name, month: months[column] ?? '' })}
        selected={column >= from && column <= to}
        writing={active === column ? writing : null}
      >
        {children(column)}
      </GridCell>
    )
  })
}
