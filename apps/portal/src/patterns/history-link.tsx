'use client'

import { History } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { buttonLook } from './button-look.ts'

/** What was done to a record, for those who read the log. */
export function HistoryLink({ id, franchiseeId }: { id: string; franchiseeId?: string | undefined }) {
  const t = useTranslations('patterns.history')
  if (!useCan('audit.read', { franchiseeId: franchiseeId ?? null })) return null
  return (
    <Link href={`/audit-log?record=${encodeURIComponent(id)}`} className={buttonLook('plain')} title={t('hint')}>
      <History aria-hidden className="size-4" />
      {t('title')}
    </Link>
  )
}
