import { StaffListDocument } from '@generated/graphql.ts'
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
import { staffSales } from '../../month-sales.ts'
import { loadStaffAddress, staffFilter } from './staff-address.ts'
import { StaffTable } from './staff-table.tsx'

/** Who works where, and what they sold this month. A rep sees only themselves, whose figure is the overview's. */
export async function StaffPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('staff')
  const [address, viewer] = await Promise.all([loadStaffAddress(searchParams), requireViewer()])
  const filter = staffFilter(address)
  const month = address.month ?? thisMonth(viewer)
  const order = orderBy(address.sort, ['name', 'staffNo'], { field: 'name', direction: 'asc' })
  const of = {
    month,
    franchiseeId: filter.franchiseeIds?.[0],
    storeId: filter.storeIds?.[0],
  }
  const [{ staff }, sales] = await Promise.all([
    query(StaffListDocument, { ...pageVariables(address), filter, orderBy: order }),
    viewer.scope === 'person' ? null : staffSales(of),
  ])
  const { rows, ...page } = listPage(staff)
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          can(viewer, 'staff.create') && (
            <FormLink for="new" path="/staff/new">
              {t('create')}
            </FormLink>
          )
        }
      />
      <StaffTable
        {...page}
        rows={rows.map((person) => ({ ...person, sales: sales && (sales[person.id] ?? null) }))}
        filter={filter}
        hasSales={sales !== null}
        month={month}
      />
    </>
  )
}
