'use client'

import { Menu } from '@base-ui/react/menu'
import { Check, Columns3 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { iconButtonLook } from '../button-look.ts'
import { menuItemLook, menuLook } from '../menu-look.ts'
import type { Column } from './column.ts'

type Visibility = Record<string, boolean>
type Props<Row> = { columns: readonly Column<Row>[]; visibility: Visibility; onChange: (next: Visibility) => void }

/** Which columns show. The first one always does: it names the row. */
export function ColumnChoice<Row>({ columns, visibility, onChange }: Props<Row>) {
  const t = useTranslations('patterns.table')
  return (
    <Menu.Root>
      <Menu.Trigger aria-label={t('columns')} title={t('columns')} className={iconButtonLook('max-md:hidden')}>
        <Columns3 aria-hidden className="size-4" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className="z-40">
          <Menu.Popup className={menuLook}>
            {columns.slice(1).map(({ id, header }) => (
              <Menu.CheckboxItem
                key={id}
                checked={visibility[id] ?? true}
                onCheckedChange={(shown) => onChange({ ...visibility, [id]: shown })}
                className={menuItemLook}
              >
                <span className="flex-1">{header}</span>
                <Menu.CheckboxItemIndicator>
                  <Check aria-hidden className="size-4 text-accent" />
                </Menu.CheckboxItemIndicator>
              </Menu.CheckboxItem>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
