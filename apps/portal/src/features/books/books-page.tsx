import { BooksDocument } from '@generated/graphql.ts'
import { addDays } from '@hubcap/rules/input/day'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { BalanceTable } from './balance-table.tsx'
import { loadBooksAddress } from './books-address.ts'
import { DayChoice } from './day-choice.tsx'

/** The books: every account with what stood in it at the end of a day. */
export async function BooksPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, viewer, { on }] = await Promise.all([
    getTranslations('books'),
    requireViewer(),
    loadBooksAddress(searchParams),
  ])
  if (!can(viewer, 'ledger.read')) return <Forbidden />
  const at = on ? new Date(instantOnDay(addDays(on, 1), viewer.chain.timeZone, '00:00').getTime() - 1) : null
  const { trialBalance } = await query(BooksDocument, { at: at?.toISOString() ?? null })
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <DayChoice
        path="/books"
        fields={[{ name: 'on', label: t('on'), value: on ?? viewer.today }]}
        submit={t('show')}
      />
      {trialBalance.rows.length === 0 ? (
        <EmptyState title={t('empty.title')} hint={t('empty.hint')} />
      ) : (
        <BalanceTable rows={trialBalance.rows} difference={trialBalance.difference} />
      )}
    </>
  )
}
