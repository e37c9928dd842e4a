'use client'

import { UserRoundPlus } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { buttonLook } from '@/patterns/button-look.ts'

/** From all customers to those who are new this month, with the same place. */
export function NewCustomersLink() {
  const t = useTranslations('customers.new')
  const keep = useKeptAddress()
  return (
    <Link href={keep('/customers/files')} className={buttonLook('plain')}>
      <UserRoundPlus aria-hidden className="size-4" />
      {t('title')}
    </Link>
  )
}
