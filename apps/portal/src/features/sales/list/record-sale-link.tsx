'use client'

import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { buttonLook } from '@/patterns/button-look.ts'

/** On a phone the round button does this. */
export function RecordSaleLink() {
  const t = useTranslations('sales')
  const keep = useKeptAddress()
  if (!useCan('card_sale.record')) return null
  return (
    <Link href={keep('/sales/new')} className={buttonLook('primary', 'max-md:hidden')}>
      <Plus aria-hidden className="size-4" />
      {t('record.open')}
    </Link>
  )
}
