import { FranchiseeListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { thisMonth } from '@/lib/address/month.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { franchiseeSales } from '../../month-sales.ts'
import { franchiseesFilter, loadFranchiseesAddress } from './franchisees-address.ts'
import { FranchiseesTable } from './franchisees-table.tsx'

/** Contract and settlement parties, HQ's direct operations among them. */
export async function FranchiseesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('franchisees')
  const [address, viewer] = await Promise.all([loadFranchiseesAddress(searchParams), requireViewer()])
  const filter = franchiseesFilter(address)
  const month = address.month ?? thisMonth(viewer)
  const order = orderBy(address.sort, ['name', 'code'], { field: 'name', direction: 'asc' })
  const [{ franchisees }, sales] = await Promise.all([
    query(FranchiseeListDocument, { ...pageVariables(address), filter, orderBy: order }),
    viewer.scope === 'chain' ? franchiseeSales({ month }) : null,
  ])
  const { rows, ...page } = listPage(franchisees)
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          can(viewer, 'franchisee.create') && (
            <FormLink for="new" path="/franchisees/new">
              {t('create')}
            </FormLink>
          )
        }
      />
      <FranchiseesTable
        {...page}
        rows={rows.map((franchisee) => ({
          ...franchisee,
          sales: sales && (sales[franchisee.id] ?? 0),
        }))}
        filter={filter}
        hasSales={sales !== null}
        month={month}
      />
    </>
  )
}
