'use client'

import { Columns3 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { iconButtonLook } from '../button-look.ts'
import { MenuButton } from '../menu/menu-button.tsx'
import type { Column } from './column.ts'

type Visibility = Record<string, boolean>
type Props<Row> = { columns: readonly Column<Row>[]; visibility: Visibility; onChange: (next: Visibility) => void }

/** Which columns show. The first one always does: it names the row. */
export function ColumnChoice<Row>({ columns, visibility, onChange }: Props<Row>) {
  const t = useTranslations('patterns.table')
  const entries = columns.slice(1).map(({ id, header }) => {
    const shown = visibility[id] ?? true
    return {
      key: id,
      label: header,
      checked: shown,
      stays: true,
      onSelect: () => onChange({ ...visibility, [id]: !shown }),
    }
  })
  return (
    <MenuButton
      menuLabel={t('columns')}
      aria-label={t('columns')}
      title={t('columns')}
      align="end"
      sections={[{ key: 'columns', entries }]}
      className={iconButtonLook('max-md:hidden')}
    >
      <Columns3 aria-hidden className="size-4" />
    </MenuButton>
  )
}
