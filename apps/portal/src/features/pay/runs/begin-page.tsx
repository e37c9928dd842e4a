import { PayRunFranchiseesDocument, PlaceNameDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { loadFrameAddress } from '@/lib/address/frame-address.ts'
import { thisMonth } from '@/lib/address/month.ts'
import type { ChosenPlace } from '@/lib/address/place.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { BeginForm } from './begin-form.tsx'

/** The franchisee of the place that the list was looked at by. */
async function franchiseeOf(place: ChosenPlace | null): Promise<string | null> {
  if (place?.kind !== 'store') return place?.id ?? null
  const { node } = await query(PlaceNameDocument, { id: place.id })
  return node?.__typename === 'Store' ? (node.franchisee?.id ?? null) : null
}

/** Calculates the next month of a franchisee's pay. */
export async function BeginPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, viewer, { list = '' }] = await Promise.all([getTranslations('pay.runs'), requireViewer(), searchParams])
  if (!can(viewer, 'pay_run.run')) return <Forbidden />
  const { place } = loadFrameAddress(new URLSearchParams(String(list)))
  const [found, chosen] = await Promise.all([query(PayRunFranchiseesDocument, {}), franchiseeOf(place)])
  const franchisees = nodesOf(found.franchisees).filter(
    ({ id }) => viewer.scope === 'chain' || viewer.franchiseeIds.includes(id),
  )
  return (
    <FormPage title={t('begin')} lead={t('begin_lead')} back={{ href: '/pay', label: t('title') }}>
      {franchisees.length === 0 ? (
        <EmptyState title={t('no_franchisees')} hint={t('no_franchisees_hint')} />
      ) : (
        <BeginForm franchisees={franchisees} chosen={chosen} thisMonth={thisMonth(viewer)} list={String(list)} />
      )}
    </FormPage>
  )
}
