import { IncentiveItemNameDocument, IncentiveListDocument } from '@generated/graphql.ts'
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
import { FormLink } from '@/patterns/form-link.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { type IncentivesAddress, incentivesFilter, loadIncentivesAddress, waitingFilter } from './incentives-address.ts'
import { IncentivesTable } from './incentives-table.tsx'

/** What the chosen person and item are called, for the filters that show them. */
async function filterNames({ staff, item }: IncentivesAddress) {
  const [name, found] = await Promise.all([
    staffName(staff),
    item ? query(IncentiveItemNameDocument, { id: item }) : null,
  ])
  return {
    staff: name,
    item: found?.node?.__typename === 'IncentiveItem' ? found.node.name : null,
  }
}

/** Rewards and penalties: whose, what for, how much, and what was decided. */
export async function IncentivesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer, t] = await Promise.all([
    loadIncentivesAddress(searchParams),
    requireViewer(),
    getTranslations('pay.incentives'),
  ])
  if (!can(viewer, 'incentive.read')) return <Forbidden />
  const filter = incentivesFilter(address, viewer)
  const order = orderBy(address.sort, ['day', 'amount'], { field: 'day', direction: 'desc' })
  const [{ incentives, waiting }, names] = await Promise.all([
    query(IncentiveListDocument, {
      ...pageVariables(address),
      filter,
      orderBy: order,
      waiting: waitingFilter(address),
    }),
    filterNames(address),
  ])
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <KeptLink href="/incentives/items" className={buttonLook()}>
              {t('items')}
            </KeptLink>
            {can(viewer, 'incentive.propose') && (
              <FormLink for="new" path="/incentives/new">
                {t('propose')}
              </FormLink>
            )}
          </>
        }
      />
      <IncentivesTable {...listPage(incentives)} filter={filter} names={names} waiting={waiting} />
    </>
  )
}
