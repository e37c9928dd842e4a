import { SalesPlansDocument } from '@generated/graphql.ts'
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
import { loadPlansAddress, plansFilter } from './sales-plans-address.ts'
import { SalesPlansTable } from './sales-plans-table.tsx'

/** Plans in sight, the newest first, and where each stands. */
export async function SalesPlansPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, address, viewer] = await Promise.all([
    getTranslations('sales_plans'),
    loadPlansAddress(searchParams),
    requireViewer(),
  ])
  if (!can(viewer, 'sales_plan.read')) return <Forbidden />
  const { salesPlans } = await query(SalesPlansDocument, {
    ...pageVariables(address),
    filter: plansFilter(address),
    orderBy: orderBy(address.sort, ['firstMonth', 'createdAt'], { field: 'createdAt', direction: 'desc' }),
  })
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          can(viewer, 'sales_plan.write') && (
            <FormLink path="/sales-plans/new" for="new">
              {t('create')}
            </FormLink>
          )
        }
      />
      <SalesPlansTable {...listPage(salesPlans)} />
    </>
  )
}
