'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '../button.tsx'

export type PageInfo = {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

/** Forward and back by the place in the list, so page 2,000 comes as fast as page 1. */
export function Pager({ page, count, hasMore }: { page: PageInfo; count: number; hasMore: boolean }) {
  const t = useTranslations('patterns.table')
  const { count: number } = useFormat()
  const change = useAddressChange()
  const turn = (to: Record<string, string | null>) => {
    change(to)
    scrollTo({ top: 0 })
  }
  if (count === 0) return null
  return (
    <nav aria-label={t('pages')} className="mt-3 flex items-center justify-between gap-3">
      <p className="text-soft tabular">{t('count', { count: `${number(count)}${hasMore ? '+' : ''}` })}</p>
      {(page.hasPreviousPage || page.hasNextPage) && (
        <div className="flex gap-2">
          <Button disabled={!page.hasPreviousPage} onClick={() => turn({ before: page.startCursor })}>
            <ChevronLeft aria-hidden className="size-4" />
            {t('previous')}
          </Button>
          <Button disabled={!page.hasNextPage} onClick={() => turn({ after: page.endCursor })}>
            {t('next')}
            <ChevronRight aria-hidden className="size-4" />
          </Button>
        </div>
      )}
    </nav>
  )
}
