import { PlaceNameDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { backToList } from '@/lib/address/list-return.ts'
import { placeParser } from '@/lib/address/place.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { CreateStoreForm } from './create-store-form.tsx'

/** The franchisee that the list was of, or whose store it was. */
async function franchiseeOf(list: string | null) {
  const place = placeParser.parse(new URLSearchParams(list ?? '').get('place') ?? '')
  const node = place && (await query(PlaceNameDocument, { id: place.id })).node
  if (node?.__typename === 'Store') return node.franchisee
  return node?.__typename === 'Franchisee' ? node : null
}

export async function CreateStorePage({ list }: { list: string | null }) {
  const [t, viewer] = await Promise.all([getTranslations('stores'), requireViewer()])
  if (!can(viewer, 'store.create')) return <Forbidden />
  return (
    <FormPage title={t('form.create_title')} back={{ href: backToList('/stores', list), label: t('title') }}>
      <CreateStoreForm franchisee={await franchiseeOf(list)} list={list} />
    </FormPage>
  )
}
