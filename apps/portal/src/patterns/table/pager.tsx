'use client'

import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '../button.tsx'
import { iconButtonLook } from '../button-look.ts'
import type { TurnPage } from './use-turn-page.ts'

export type PageInfo = {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

type Props = { page: PageInfo; rows: number; count: number; hasMore: boolean; turn: TurnPage }

const end = iconButtonLook('border border-line bg-surface')

/** Forward and back by the place in the list, so page 2,000 comes as fast as page 1; and to either end. */
export function Pager({ page, rows, count, hasMore, turn }: Props) {
  const t = useTranslations('patterns.table')
  const { count: number } = useFormat()
  if (count === 0) return null
  const all = `${number(count)}${hasMore ? '+' : ''}`
  const isCut = page.hasPreviousPage || page.hasNextPage
  const shown =
    isCut && turn.at !== null
      ? t('place', { from: number(turn.at + 1), to: number(turn.at + rows), count: all })
      : t('count', { count: all })
  return (
    <nav aria-label={t('pages')} className="mt-3 flex flex-wrap items-center justify-between gap-3 print:hidden">
      <p className="text-soft tabular">{shown}</p>
      {isCut && (
        <div className="flex gap-2">
          <button
            type="button"
            aria-label={t('first')}
            title={t('first')}
            disabled={!page.hasPreviousPage}
            className={end}
            onClick={turn.first}
          >
            <ChevronsLeft aria-hidden className="size-4" />
          </button>
          <Button disabled={!page.hasPreviousPage} onClick={turn.previous}>
            <ChevronLeft aria-hidden className="size-4" />
            {t('previous')}
          </Button>
          <Button disabled={!page.hasNextPage} onClick={turn.next}>
            {t('next')}
            <ChevronRight aria-hidden className="size-4" />
          </Button>
          <button
            type="button"
            aria-label={t('last')}
            title={t('last')}
            disabled={!page.hasNextPage}
            className={end}
            onClick={turn.last}
          >
            <ChevronsRight aria-hidden className="size-4" />
          </button>
        </div>
      )}
    </nav>
  )
}
