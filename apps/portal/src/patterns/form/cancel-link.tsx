'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonLook } from '../button-look.ts'

/** Leaves a form. With changes, it is asked first. */
export function CancelLink({ href }: { href: string }) {
  const t = useTranslations('patterns.form')
  return (
    <Link href={href} className={buttonLook('quiet')}>
      {t('cancel')}
    </Link>
  )
}
