'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/patterns/button.tsx'

export function PrintButton() {
  const t = useTranslations('till.receipt')
  return (
    <p className="mt-4 text-center print:hidden">
      <Button kind="primary" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </p>
  )
}
