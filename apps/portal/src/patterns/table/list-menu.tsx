'use client'

import { Download, FileSpreadsheet, FileText, Printer } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { buttonLook } from '../button-look.ts'
import { type Exported, exportAddress } from '../export-address.ts'
import { MenuButton, type MenuEntry } from '../menu/menu-button.tsx'
import { printList } from './print-list.ts'

const icon = 'size-4 shrink-0 text-soft'

/** The list as it is seen, as a file or on paper; and with all it has, which is what an import takes. */
export function ListMenu({ exported }: { exported: Exported | undefined }) {
  const t = useTranslations('patterns.table')
  const locale = useLocale()
  const mayExport = useCan('export.create')
  const files: MenuEntry[] =
    exported && mayExport
      ? [
          {
            key: 'xlsx',
            label: t('export_excel'),
            icon: <FileSpreadsheet aria-hidden className={icon} />,
            href: exportAddress(exported, locale, 'xlsx'),
            download: true,
          },
          {
            key: 'csv',
            label: t('export_csv'),
            icon: <FileText aria-hidden className={icon} />,
            href: exportAddress(exported, locale, 'csv'),
            download: true,
          },
          {
            key: 'all',
            label: t('export_all'),
            icon: <FileText aria-hidden className={icon} />,
            href: exportAddress({ file: exported.file, filter: exported.filter }, locale, 'csv'),
            download: true,
          },
        ]
      : []
  const paper: MenuEntry = {
    key: 'print',
    label: t('print'),
    icon: <Printer aria-hidden className={icon} />,
    // The menu is gone from the paper by the next frame but one.
    onSelect: () => setTimeout(() => printList('list'), 200),
  }
  return (
    <MenuButton
      menuLabel={t('export')}
      align="end"
      sections={[...(files.length > 0 ? [{ key: 'files', entries: files }] : []), { key: 'paper', entries: [paper] }]}
      className={buttonLook('quiet', '!font-plain text-soft')}
    >
      <Download aria-hidden className="size-4" />
      <span className="max-sm:sr-only">{t('export')}</span>
    </MenuButton>
  )
}
