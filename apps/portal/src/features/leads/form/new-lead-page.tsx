import { LeadChoicesDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { loadFrameAddress } from '@/lib/address/frame-address.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { NewLeadForm } from './new-lead-form.tsx'

export async function NewLeadPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, viewer, { place }] = await Promise.all([
    getTranslations('leads'),
    requireViewer(),
    loadFrameAddress(searchParams),
  ])
  if (!can(viewer, 'lead.record')) return <Forbidden />
  const { stores, cardProducts } = await query(LeadChoicesDocument, {
    storeFilter: { status: 'open', ...(place?.kind === 'franchisee' && { franchiseeIds: [place.id] }) },
  })
  const offered = nodesOf(stores)
  const preset = place?.kind === 'store' ? (offered.find(({ id }) => id === place.id) ?? null) : null
  return (
    <FormPage title={t('form.title')} back={{ href: '/leads', label: t('title') }}>
      {stores.totalCount === 0 ? (
        <EmptyState title={t('form.no_stores.title')} hint={t('form.no_stores.hint')} />
      ) : (
        <NewLeadForm stores={offered} storeCount={stores.totalCount} preset={preset} products={nodesOf(cardProducts)} />
      )}
    </FormPage>
  )
}
