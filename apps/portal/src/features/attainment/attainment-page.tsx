import { AttainmentDocument } from '@generated/graphql.ts'
import { attainmentSorts } from '@hubcap/rules/quotas/sort-attainment'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { thisMonth } from '@/lib/address/month.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { LevelChoice } from '@/patterns/level-choice.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { attainmentFilter, levelOf, levelsIn, loadAttainmentAddress, monthsOf } from './attainment-address.ts'
import { AttainmentTable } from './attainment-table.tsx'

/** Who reached how much of what was to be reached, as it was organised then or as it is today. */
export async function AttainmentPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer] = await Promise.all([loadAttainmentAddress(searchParams), requireViewer()])
  if (!can(viewer, 'quota.read')) return <Forbidden />
  const [t, format] = await Promise.all([getTranslations('attainment'), getFormat()])
  const { scope } = viewer
  const now = thisMonth(viewer)
  const filter = attainmentFilter(address, scope, now)
  const { from, to } = monthsOf(address, now)
  const order = orderBy(address.sort, attainmentSorts, { field: 'attainment', direction: 'desc' })
  const { attainment } = await query(AttainmentDocument, { filter, orderBy: order, ...pageVariables(address) })
  const { rows, rowCount, ...totals } = attainment
  const level = levelOf(address, scope)
  const months = from === to ? format.month(to) : t('months', { from: format.month(from), to: format.month(to) })
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t(filter.organised === 'now' ? 'lead_now' : 'lead_then', { months })}
        actions={<LevelChoice label={t('level')} drops={['q']} level={level} levels={levelsIn(scope, address.place)} />}
      />
      <AttainmentTable
        rows={rows.edges.map(({ node }) => node)}
        page={rows.pageInfo}
        count={rowCount}
        hasMore={false}
        totals={totals}
        level={level}
        filter={filter}
        hasMonths={from !== to}
      />
    </>
  )
}
