'use client'

import { ListChecks } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { iconButtonLook } from '../button-look.ts'
import type { Exported } from '../export-address.ts'
import type { Column } from './column.ts'
import { ColumnChoice } from './column-choice.tsx'
import { ListMenu } from './list-menu.tsx'
import type { Visibility } from './use-column-choice.ts'

type Props<Row> = {
  columns: readonly Column<Row>[]
  visibility: Visibility
  showColumns: (next: Visibility) => void
  exported: Exported | undefined
  /** Whether its file and its paper are asked for here. */
  hasMenu: boolean
  /** On a phone, taps choose rows; null: rows of this list aren't chosen. */
  choosing: { on: boolean; toggle: () => void } | null
}

/** Above a list, on the right: its rows as a file or on paper, its columns, and choosing among its rows on a phone. */
export function ListTools<Row>({ columns, visibility, showColumns, exported, hasMenu, choosing }: Props<Row>) {
  const t = useTranslations('patterns.table')
  return (
    <div className="flex items-center gap-1 print:hidden">
      {choosing && (
        <button
          type="button"
          aria-pressed={choosing.on}
          aria-label={t('choose')}
          className={iconButtonLook('aria-pressed:bg-tint aria-pressed:text-on-tint md:hidden')}
          onClick={choosing.toggle}
        >
          <ListChecks aria-hidden className="size-4" />
        </button>
      )}
      {hasMenu && <ListMenu exported={exported} />}
      <ColumnChoice columns={columns} visibility={visibility} onChange={showColumns} />
    </div>
  )
}
