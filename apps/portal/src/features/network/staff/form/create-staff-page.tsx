import { FindFranchiseesDocument, PlaceNameDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { backToList } from '@/lib/address/list-return.ts'
import { placeParser } from '@/lib/address/place.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { CreateStaffForm, type StartingPlace } from './create-staff-form.tsx'

/** The viewer's only franchisee, else the place that the list was of. */
async function startingPlace(list: string | null): Promise<StartingPlace> {
  const wanted = placeParser.parse(new URLSearchParams(list ?? '').get('place') ?? '')
  const [{ franchisees }, named] = await Promise.all([
    query(FindFranchiseesDocument, {}),
    wanted ? query(PlaceNameDocument, { id: wanted.id }) : null,
  ])
  const all = nodesOf(franchisees)
  const only = all.length === 1 ? all[0] : undefined
  const node = named?.node
  if (node?.__typename === 'Store') return { franchisee: node.franchisee, isOnly: only !== undefined, store: node }
  const franchisee = node?.__typename === 'Franchisee' ? node : (only ?? null)
  return { franchisee, isOnly: only !== undefined, store: null }
}

export async function CreateStaffPage({ list }: { list: string | null }) {
  const [t, viewer] = await Promise.all([getTranslations('staff'), requireViewer()])
  if (!can(viewer, 'staff.create')) return <Forbidden />
  return (
    <FormPage title={t('form.create_title')} back={{ href: backToList('/staff', list), label: t('title') }}>
      <CreateStaffForm place={await startingPlace(list)} list={list} />
    </FormPage>
  )
}
