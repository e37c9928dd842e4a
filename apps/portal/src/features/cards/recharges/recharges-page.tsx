import { RechargeListDocument } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { PageHeader } from '@/patterns/page-header.tsx'
import { loadRechargesAddress, rechargesFilter } from './recharges-address.ts'
import { RechargesTable } from './recharges-table.tsx'

/** What was put on cards, where, by whom, and how it was paid. */
export async function RechargesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('cards.recharges')
  const [address, viewer] = await Promise.all([loadRechargesAddress(searchParams), requireViewer()])
  const filter = rechargesFilter(address, viewer)
  const order = orderBy(address.sort, ['at'], { field: 'at', direction: 'desc' })
  const { recharges } = await query(RechargeListDocument, { ...pageVariables(address), filter, orderBy: order })
  return (
    <>
      <PageHeader title={t('title')} />
      <RechargesTable {...listPage(recharges)} filter={filter} />
    </>
  )
}
