'use client'

import type { CustomerInFullFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { PanelSection } from '@/patterns/panel-section.tsx'

/** What the viewer's franchisees know: who developed the customer, where and when, and their notes. */
export function CustomerFiles({ files }: { files: CustomerInFullFragment['files'] }) {
  const t = useTranslations('customers.detail')
  const { day } = useFormat()
  return (
    <PanelSection title={t('files')}>
      {files.length === 0 && <p className="text-soft">{t('no_files')}</p>}
      <ul className="grid gap-3">
        {files.map(({ id, franchisee, store, staff, isDeveloped, notes, openedOn }) => (
          <li key={id} className="rounded border border-line p-3">
            <p className="flex items-baseline justify-between gap-3">
              <b className="truncate">{store?.name ?? franchisee?.name ?? t('elsewhere')}</b>
              <span className="shrink-0 text-small text-soft">{day(openedOn)}</span>
            </p>
            {store && franchisee && <p className="text-small text-soft">{franchisee.name}</p>}
            <p className="mt-1">
              {staff
                ? t('developed_by', { name: staff.name })
                : t(isDeveloped ? 'developed_by_former' : 'developed_by_nobody')}
            </p>
            {notes && <p className="mt-1 break-words whitespace-pre-line text-soft">{notes}</p>}
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
