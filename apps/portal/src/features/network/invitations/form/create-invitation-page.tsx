import {
  FindFranchiseesDocument,
  FindStoresOfDocument,
  PlaceNameDocument,
  StaffToInviteDocument,
} from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { rolesGivenBy } from '@hubcap/rules/tenancy/may-give'
import { type Role, roles } from '@hubcap/rules/tenancy/role'
import { getTranslations } from 'next-intl/server'
import { createLoader, parseAsString, parseAsStringLiteral, type SearchParams } from 'nuqs/server'
import { backToList } from '@/lib/address/list-return.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer, type Viewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { CreateInvitationForm, type Start } from './create-invitation-form.tsx'

const loadWanted = createLoader({
  role: parseAsStringLiteral(roles),
  franchisee: parseAsString,
  store: parseAsString,
  staff: parseAsString,
  list: parseAsString,
})
type Wanted = Awaited<ReturnType<typeof loadWanted>>

async function namedPlaces({ franchisee, store }: Pick<Wanted, 'franchisee' | 'store'>) {
  const name = async (id: string | null) => (id ? (await query(PlaceNameDocument, { id })).node : null)
  const [first, second] = await Promise.all([name(franchisee), name(store)])
  return {
    franchisee: first?.__typename === 'Franchisee' ? first : null,
    store: second?.__typename === 'Store' ? second : null,
  }
}

/** The first role that fits: as asked for, else an owner while there are no stores, else who is invited most. */
function firstRole(viewer: Viewer, wanted: Role | null, hasStores: boolean, isStaff: boolean): Role {
  const mine = rolesGivenBy(viewer.role)
  if (wanted && mine.includes(wanted)) return wanted
  if (!hasStores && !isStaff && mine.includes('franchise_owner')) return 'franchise_owner'
  return 'sales_rep'
}

async function startOf(viewer: Viewer, wanted: Wanted): Promise<Start> {
  const [{ franchisees }, { stores }, named, invited] = await Promise.all([
    query(FindFranchiseesDocument, {}),
    query(FindStoresOfDocument, {}),
    namedPlaces(wanted),
    wanted.staff ? query(StaffToInviteDocument, { id: wanted.staff }) : null,
  ])
  const all = nodesOf(stores)
  const only = all.length === 1 ? all[0] : undefined
  const staff = invited?.node?.__typename === 'Staff' ? invited.node : null
  return {
    role: firstRole(viewer, wanted.role, all.length > 0, staff !== null),
    ownerOf: nodesOf(franchisees).length === 0 && !named.franchisee ? 'new' : 'existing',
    franchisee: named.franchisee ?? staff?.franchisee ?? null,
    store: named.store ?? staff?.store ?? only ?? null,
    isOnlyStore: only !== undefined && viewer.scope !== 'chain',
    staff,
  }
}

export async function CreateInvitationPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, viewer, wanted] = await Promise.all([
    getTranslations('invitations'),
    requireViewer(),
    loadWanted(searchParams),
  ])
  if (!can(viewer, 'invitation.create')) return <Forbidden />
  const start = await startOf(viewer, wanted)
  const lead = start.staff ? t('form.for_staff', { name: start.staff.name }) : t('form.lead')
  return (
    <FormPage
      title={t('form.title')}
      lead={lead}
      back={{ href: backToList('/invitations', wanted.list), label: t('title') }}
    >
      <CreateInvitationForm start={start} list={wanted.list} />
    </FormPage>
  )
}
