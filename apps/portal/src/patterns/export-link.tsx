'use client'

import { Download } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { buttonLook } from './button-look.ts'
import { exportAddress } from './export-address.ts'

/** Everything that is filtered, as a CSV file: all of it, not only this page. */
export function ExportLink({ file, filter }: { file: string; filter: object }) {
  const t = useTranslations('patterns.table')
  const locale = useLocale()
  if (!useCan('export.create')) return null
  return (
    <a href={exportAddress({ file, filter }, locale)} download className={buttonLook('quiet', '!font-plain text-soft')}>
      <Download aria-hidden className="size-4" />
      <span className="max-sm:sr-only">{t('export')}</span>
    </a>
  )
}
