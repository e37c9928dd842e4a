'use client'

import { Download } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { buttonLook } from './button-look.ts'

/** The list's filter as the export's address: the same filter the api was asked with. */
export function exportAddress(file: string, filter: object, locale: string): string {
  const params = new URLSearchParams({ locale })
  if (Object.keys(filter).length > 0) params.set('filter', JSON.stringify(filter))
  return `/api/exports/${file}.csv?${params}`
}

/** Everything that is filtered, as a CSV file: all of it, not only this page. */
export function ExportLink({ file, filter }: { file: string; filter: object }) {
  const t = useTranslations('patterns.table')
  const locale = useLocale()
  if (!useCan('export.create')) return null
  return (
    <a href={exportAddress(file, filter, locale)} download className={buttonLook('quiet', '!font-plain text-soft')}>
      <Download aria-hidden className="size-4" />
      <span className="max-sm:sr-only">{t('export')}</span>
    </a>
  )
}
