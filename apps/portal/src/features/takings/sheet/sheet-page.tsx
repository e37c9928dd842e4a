import { AnyStoreDocument, DayCloseSheetDocument } from '@generated/graphql.ts'
import { addDays } from '@hubcap/rules/input/day'
import { can } from '@hubcap/rules/tenancy/can'
import { dayCloseStateTerms } from '@hubcap/words/terms/takings'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { placeFilter } from '@/lib/address/place.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { iconButtonLook } from '@/patterns/button-look.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PrintButton } from '@/patterns/print-button.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { loadSheetAddress, sheetPath } from '../takings-address.ts'
import { DayBody } from './day-body.tsx'
import { Movements } from './movements.tsx'

/** A store's day: what the books say, what was counted, and whose names stand under it. */
export async function SheetPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer] = await Promise.all([loadSheetAddress(searchParams), requireViewer()])
  if (!can(viewer, 'day_close.read')) return <Forbidden />
  const t = await getTranslations('takings')
  const day = address.day ?? viewer.today
  const storeId = address.store ?? (await anyStore(placeFilter(address.place)))
  if (!storeId) return <EmptyState title={t('board.empty')} hint={t('board.empty_hint')} />
  const { dayCloseSheet: sheet, store, staff } = await query(DayCloseSheetDocument, { storeId, day })
  if (!sheet || store?.__typename !== 'Store') notFound()
  const mayCount = can(viewer, 'day_close.count') && day <= viewer.today
  return (
    <div className="mx-auto max-w-3xl">
      <Head
        name={store.name}
        franchisee={store.franchisee?.name ?? null}
        day={day}
        storeId={storeId}
        state={sheet.state}
        today={viewer.today}
      />
      <DayBody
        key={`${storeId} ${day} ${sheet.close?.id}`}
        sheet={sheet}
        storeId={storeId}
        day={day}
        staff={nodesOf(staff)}
        mayCount={mayCount}
        maySign={can(viewer, 'day_close.sign')}
      />
      <Movements movements={sheet.movements} day={day} />
    </div>
  )
}

async function anyStore(filter: object): Promise<string | null> {
  const { stores } = await query(AnyStoreDocument, { filter })
  return nodesOf(stores)[0]?.id ?? null
}

type HeadProps = {
  name: string
  franchisee: string | null
  day: string
  storeId: string
  state: 'open' | 'counted' | 'signed'
  today: string
}

async function Head({ name, franchisee, day, storeId, state, today }: HeadProps) {
  const [t, locale, { weekday }] = await Promise.all([getTranslations('takings'), getLocale(), getFormat()])
  const at = (other: string) => sheetPath('/day-close/sheet', { store: storeId, day: other })
  const next = addDays(day, 1)
  return (
    <header className="mb-4">
      <BackLink href="/day-close" label={t('title')} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="text-large">{t('sheet.heading', { store: name })}</h1>
        <StatusBadge tone={state === 'signed' ? 'good' : state === 'counted' ? 'warn' : 'still'}>
          {makeTerms(locale as Locale).term(dayCloseStateTerms, state)}
        </StatusBadge>
        <span className="ml-auto flex items-center gap-1">
          <Link href={at(addDays(day, -1))} aria-label={t('sheet.previous')} className={iconButtonLook('print:hidden')}>
            <ChevronLeft aria-hidden className="size-4" />
          </Link>
          <span className="font-strong tabular">{weekday(day)}</span>
          {next <= today && (
            <Link href={at(next)} aria-label={t('sheet.next')} className={iconButtonLook('print:hidden')}>
              <ChevronRight aria-hidden className="size-4" />
            </Link>
          )}
          <PrintButton label={t('sheet.print')} />
        </span>
      </div>
      {franchisee && <p className="text-soft">{franchisee}</p>}
    </header>
  )
}
