import { StretchListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { loadStretchesAddress, stretchesFilter } from './stretches-address.ts'
import { StretchesTable } from './stretches-table.tsx'

/** All numbers by how they stand: neighbouring ones that stand alike in one row. */
export async function StretchesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer, t] = await Promise.all([
    loadStretchesAddress(searchParams),
    requireViewer(),
    getTranslations('card_stock'),
  ])
  if (!can(viewer, 'card_stock.read')) return <Forbidden />
  const filter = stretchesFilter(address)
  const order = orderBy(address.sort, ['first'], { field: 'first', direction: 'asc' })
  const found = await query(StretchListDocument, { ...pageVariables(address), filter, orderBy: order })
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          <KeptLink href="/card-stock" className={buttonLook('plain')}>
            {t('title')}
          </KeptLink>
        }
      />
      <StretchesTable {...listPage(found.numberStretches)} filter={filter} series={nodesOf(found.numberSeries)} />
    </>
  )
}
