import { PlaceNameDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { loadFrameAddress } from '@/lib/address/frame-address.ts'
import { thisMonth } from '@/lib/address/month.ts'
import type { ChosenPlace } from '@/lib/address/place.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { CreateSalesPlanForm, type PlanPlace } from './create-sales-plan-form.tsx'

type Viewer = Awaited<ReturnType<typeof requireViewer>>

/** Whose plan it is: the place of the top bar, or where the viewer leads; headquarters' own where neither is. */
async function placeOf(chosen: ChosenPlace | null, { chain, assignment }: Viewer): Promise<PlanPlace> {
  const [own] = assignment.places
  const id = chosen?.id ?? own?.store?.id ?? own?.franchisee?.id
  const { node } = id ? await query(PlaceNameDocument, { id }) : { node: null }
  if (node?.__typename === 'Store')
    return { franchiseeId: node.franchisee?.id ?? null, storeId: node.id, name: node.name }
  if (node?.__typename === 'Franchisee') return { franchiseeId: node.id, storeId: null, name: node.name }
  return { franchiseeId: null, storeId: null, name: chain.name }
}

export async function CreateSalesPlanPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, viewer, { place }] = await Promise.all([
    getTranslations('sales_plans'),
    requireViewer(),
    loadFrameAddress(searchParams),
  ])
  if (!can(viewer, 'sales_plan.write')) return <Forbidden />
  // The form has no place switcher of its own: it takes what the list was looked at by.
  const { place: listed } = loadFrameAddress(new URLSearchParams(String((await searchParams).list ?? '')))
  const of = await placeOf(place ?? listed, viewer)
  return (
    <FormPage title={t('form.title')} lead={t('form.lead')} back={{ href: '/sales-plans', label: t('title') }}>
      <CreateSalesPlanForm key={of.storeId ?? of.franchiseeId ?? 'chain'} place={of} thisMonth={thisMonth(viewer)} />
    </FormPage>
  )
}
