import { PayRunsDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { loadRunsAddress, runsFilter } from './runs-address.ts'
import { RunsTable } from './runs-table.tsx'

/** Month by month: whose pay is how far, and what it comes to. */
export async function RunsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer, t] = await Promise.all([
    loadRunsAddress(searchParams),
    requireViewer(),
    getTranslations('pay.runs'),
  ])
  if (!can(viewer, 'pay_run.read')) return <Forbidden />
  const mayRun = can(viewer, 'pay_run.run')
  const filter = runsFilter(address)
  const order = orderBy(address.sort, ['month'], { field: 'month', direction: 'desc' })
  const { payRuns } = await query(PayRunsDocument, { ...pageVariables(address), filter, orderBy: order })
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t(mayRun ? 'lead' : 'lead_own')}
        actions={
          mayRun && (
            <FormLink path="/pay/new" for="new">
              {t('begin')}
            </FormLink>
          )
        }
      />
      <RunsTable {...listPage(payRuns)} total={payRuns.totals.total} filter={filter} />
    </>
  )
}
