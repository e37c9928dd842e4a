'use client'

import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { buttonLook } from '@/patterns/button-look.ts'

export function NewLeadLink() {
  const t = useTranslations('leads')
  const keep = useKeptAddress()
  if (!useCan('lead.record')) return null
  return (
    <Link href={keep('/leads/new')} className={buttonLook('primary')}>
      <Plus aria-hidden className="size-4" />
      {t('form.open')}
    </Link>
  )
}
