import { LeadColumnDocument } from '@generated/graphql.ts'
import { leadGrades } from '@hubcap/rules/leads/lead'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { staffName } from '@/lib/finding/staff-name.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { keptFilters } from '../list/kept-filters.ts'
import { leadsFilter, loadLeadsAddress } from '../list/leads-address.ts'
import { LeadsTabs } from '../list/leads-tabs.tsx'
import { NewLeadLink } from '../list/new-lead-link.tsx'
import { Board } from './board.tsx'

/** Open leads side by side by how likely they are to buy, what is due soonest on top. */
export async function BoardPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, address, viewer, params] = await Promise.all([
    getTranslations('leads'),
    loadLeadsAddress(searchParams),
    requireViewer(),
    searchParams,
  ])
  if (!can(viewer, 'lead.read')) return <Forbidden />
  const filter = leadsFilter({ ...address, status: null, grade: null }, viewer)
  const [owner, ...answers] = await Promise.all([
    staffName(address.staff),
    ...leadGrades.map((grade) => query(LeadColumnDocument, { filter: { ...filter, grades: [grade] } })),
  ])
  const columns = leadGrades.map((grade, at) => {
    const leads = answers[at]?.leads
    return {
      grade,
      leads: leads ? nodesOf(leads) : [],
      count: leads?.totalCount ?? 0,
      isMore: leads?.totalCountIsCapped ?? false,
    }
  })
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <LeadsTabs shown="board" search={keptFilters(params)} />
            <NewLeadLink />
          </>
        }
      />
      <Board columns={columns} owner={owner} />
    </>
  )
}
