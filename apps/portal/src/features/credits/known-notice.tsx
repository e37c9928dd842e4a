'use client'

import { History } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '@/patterns/button.tsx'

/** These are the records of then: a figure that was closed doesn't change by what came to be known later. */
export function KnownNotice({ known }: { known: string }) {
  const t = useTranslations('credits.known')
  const { fullMoment } = useFormat()
  const change = useAddressChange()
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-2 rounded border border-line bg-warn-tint px-4 py-2 text-warn">
      <History aria-hidden className="size-4 shrink-0" />
      <span className="min-w-0 flex-1 basis-60">{t('notice', { moment: fullMoment(known) })}</span>
      <Button onClick={() => change({ known: null })}>{t('now')}</Button>
    </p>
  )
}
