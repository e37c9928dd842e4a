'use client'

import { Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { iconButtonLook } from '@/patterns/button-look.ts'

export function PrintButton() {
  const t = useTranslations('clearing.run')
  return (
    <button
      type="button"
      aria-label={t('print')}
      className={iconButtonLook('max-sm:hidden print:hidden')}
      onClick={() => window.print()}
    >
      <Printer aria-hidden className="size-4" />
    </button>
  )
}
