import { SalesPlansDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { createLoader, type SearchParams } from 'nuqs/server'
import { listAddress, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { SalesPlansTable } from './sales-plans-table.tsx'

const loadAddress = createLoader(listAddress)

/** Plans in sight, the newest first, and where each stands. */
export async function SalesPlansPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, address, viewer] = await Promise.all([
    getTranslations('sales_plans'),
    loadAddress(searchParams),
    requireViewer(),
  ])
  if (!can(viewer, 'sales_plan.read')) return <Forbidden />
  const { salesPlans } = await query(SalesPlansDocument, pageVariables(address))
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
