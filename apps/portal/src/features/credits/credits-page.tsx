import { CreditListDocument, MetricChoicesDocument } from '@generated/graphql.ts'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageSize } from '@/lib/address/list-address.ts'
import { offsetOf, offsetPage } from '@/lib/address/offset-page.ts'
import { query } from '@/lib/api/query.ts'
import { staffName } from '@/lib/finding/staff-name.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { PageHeader } from '@/patterns/page-header.tsx'
import { creditsFilter, loadCreditsAddress } from './credits-address.ts'
import { CreditsSummary } from './credits-summary.tsx'
import { CreditsTable } from './credits-table.tsx'
import { KnownNotice } from './known-notice.tsx'

/** The records behind a figure: which they are, whose, and what each adds to it or takes off. */
export async function CreditsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('credits')
  const [address, viewer, { metrics }] = await Promise.all([
    loadCreditsAddress(searchParams),
    requireViewer(),
    query(MetricChoicesDocument, {}),
  ])
  const metric = metrics.find(({ id }) => id === address.metric) ?? metrics[0]
  if (!metric) notFound()
  const filter = creditsFilter(address, metric.id, viewer)
  const order = orderBy(address.sort, ['day', 'value'], { field: 'day', direction: 'desc' })
  const [{ credits: list }, named] = await Promise.all([
    query(CreditListDocument, { ...filter, orderBy: order, first: pageSize, offset: offsetOf(address) }),
    staffName(address.staff),
  ])
  const { offset, totalCount: count, credits } = list
  const total = { sum: list.sum, unit: list.unit, parts: list.parts }
  const rows = credits.map((credit, at) => ({ ...credit, id: String(offset + at) }))
  return (
    <>
      <PageHeader title={t('title')} />
      <CreditsSummary metric={metric} total={total} filter={filter} />
      {address.known && <KnownNotice known={address.known} />}
      <CreditsTable
        rows={rows}
        page={offsetPage({ offset, rows: rows.length, count })}
        count={count}
        hasMore={false}
        metric={metric}
        metrics={metrics.filter(({ id, status }) => status === 'active' || id === metric.id)}
        total={total}
        filter={filter}
        staffName={named ?? (address.staff ? (rows[0]?.staffName ?? null) : null)}
      />
    </>
  )
}
