'use client'

import { Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { buttonLook } from './button-look.ts'

type Filter = Record<string, string | readonly string[] | null | undefined>

/** The filter of the list as the export's address. */
export function exportAddress(file: string, filter: Filter): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(filter))
    if (value && value.length > 0) params.set(name, typeof value === 'string' ? value : value.join(','))
  const text = params.toString()
  return `/api/exports/${file}.csv${text && `?${text}`}`
}

/** Everything that is filtered, as a CSV file: all of it, not only this page. */
export function ExportLink({ file, filter }: { file: string; filter: Filter }) {
  const t = useTranslations('patterns.table')
  if (!useCan('export.create')) return null
  return (
    <a href={exportAddress(file, filter)} download className={buttonLook('quiet', '!font-plain text-soft')}>
      <Download aria-hidden className="size-4" />
      <span className="max-sm:sr-only">{t('export')}</span>
    </a>
  )
}
