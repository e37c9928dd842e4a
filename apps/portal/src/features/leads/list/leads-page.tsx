import { LeadListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { staffName } from '@/lib/finding/staff-name.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { keptFilters } from './kept-filters.ts'
import { leadsFilter, loadLeadsAddress } from './leads-address.ts'
import { LeadsTable } from './leads-table.tsx'
import { LeadsTabs } from './leads-tabs.tsx'
import { NewLeadLink } from './new-lead-link.tsx'

/** Who may buy, whose they are, and what comes next. */
export async function LeadsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, address, viewer, params] = await Promise.all([
    getTranslations('leads'),
    loadLeadsAddress(searchParams),
    requireViewer(),
    searchParams,
  ])
  if (!can(viewer, 'lead.read')) return <Forbidden />
  const filter = leadsFilter(address, viewer)
  const order = orderBy(address.sort, ['createdAt', 'nextStepOn', 'lastTouchOn'], {
    field: 'createdAt',
    direction: 'desc',
  })
  const [{ leads }, owner] = await Promise.all([
    query(LeadListDocument, { ...pageVariables(address), filter, orderBy: order }),
    staffName(address.staff),
  ])
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <LeadsTabs shown="list" search={keptFilters(params)} />
            <KeptLink href="/leads/rules" className={buttonLook('plain', 'max-md:hidden')}>
              {t('rules.link')}
            </KeptLink>
            {can(viewer, 'import.create') && (
              <KeptLink href="/imports/new?kind=leads" className={buttonLook('plain', 'max-md:hidden')}>
                {t('import')}
              </KeptLink>
            )}
            <NewLeadLink />
          </>
        }
      />
      <LeadsTable {...listPage(leads)} filter={filter} owner={owner} />
    </>
  )
}
