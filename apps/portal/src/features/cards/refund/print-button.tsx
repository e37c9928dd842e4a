'use client'

import { Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/patterns/button.tsx'

export function PrintButton() {
  const t = useTranslations('cards.refund')
  return (
    <Button onClick={() => print()}>
      <Printer aria-hidden className="size-4" />
      {t('print')}
    </Button>
  )
}
