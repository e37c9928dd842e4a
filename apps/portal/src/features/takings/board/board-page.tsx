import { DayCloseBoardDocument, type DayCloseBoardQuery } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { placeFilter } from '@/lib/address/place.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { buttonLook, iconButtonLook } from '@/patterns/button-look.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { ExportLink } from '@/patterns/export-link.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { type BoardAddress, boardDays, boardPath, loadBoardAddress } from '../takings-address.ts'
import { BoardCards } from './board-cards.tsx'
import { BoardTable } from './board-table.tsx'

export type BoardRow = DayCloseBoardQuery['dayCloseBoard']['rows'][number]

const storesOfPage = 50

/** Which stores have closed their days, and where something doesn't agree. */
export async function BoardPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer] = await Promise.all([loadBoardAddress(searchParams), requireViewer()])
  if (!can(viewer, 'day_close.read')) return <Forbidden />
  const t = await getTranslations('takings')
  const { from, to, ...other } = boardDays(address, viewer.today)
  const filter = placeFilter(address.place)
  const { dayCloseBoard } = await query(DayCloseBoardDocument, {
    ...{ from, to, first: storesOfPage, after: address.after },
    filter,
  })
  const { rows, hasMore } = dayCloseBoard
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('board.lead')}
        actions={<ExportLink file="day-closes" filter={{ ...filter, from, to, signed: true }} />}
      />
      <WeekBar address={address} from={from} to={to} {...other} />
      {rows.length === 0 ? (
        <EmptyState title={t('board.empty')} hint={t('board.empty_hint')} />
      ) : (
        <>
          <BoardTable rows={rows} today={viewer.today} />
          <BoardCards rows={rows} today={viewer.today} />
        </>
      )}
      {(hasMore || address.after) && (
        <nav aria-label={t('board.pages')} className="mt-3 flex gap-2">
          {address.after && (
            <Link href={boardPath('/day-close', { ...address, after: null })} className={buttonLook()}>
              {t('board.first_page')}
            </Link>
          )}
          {hasMore && (
            <Link
              href={boardPath('/day-close', { ...address, after: rows.at(-1)?.storeId ?? null })}
              className={buttonLook()}
            >
              {t('board.next_page')}
            </Link>
          )}
        </nav>
      )}
    </>
  )
}

type Weeks = { address: BoardAddress; from: string; to: string; previous: string; next: string | null }

async function WeekBar({ address, from, to, previous, next }: Weeks) {
  const [t, { shortDay }] = await Promise.all([getTranslations('takings'), getFormat()])
  const at = (day: string) => boardPath('/day-close', { ...address, to: day })
  return (
    <div className="mb-3 flex items-center gap-1">
      <Link href={at(previous)} scroll={false} aria-label={t('board.previous')} className={iconButtonLook()}>
        <ChevronLeft aria-hidden className="size-4" />
      </Link>
      <span className="px-1 font-strong tabular">
        {shortDay(from)} – {shortDay(to)}
      </span>
      {next && (
        <Link href={at(next)} scroll={false} aria-label={t('board.next')} className={iconButtonLook()}>
          <ChevronRight aria-hidden className="size-4" />
        </Link>
      )}
    </div>
  )
}
