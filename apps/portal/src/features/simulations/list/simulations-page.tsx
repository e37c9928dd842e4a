import { SimulationListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { loadSimulationsAddress, simulationsFilter } from './simulations-address.ts'
import { SimulationsTable } from './simulations-table.tsx'

/** What was tried out over past months, the newest first. */
export async function SimulationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, viewer, address] = await Promise.all([
    getTranslations('simulations'),
    requireViewer(),
    loadSimulationsAddress(searchParams),
  ])
  if (!can(viewer, 'simulation.read')) return <Forbidden />
  const { simulations } = await query(SimulationListDocument, {
    ...pageVariables(address),
    filter: simulationsFilter(address),
  })
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SimulationsTable {...listPage(simulations)} />
    </>
  )
}
