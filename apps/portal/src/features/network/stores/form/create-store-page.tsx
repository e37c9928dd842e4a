import { FranchiseeNameDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { backToList } from '@/lib/address/list-return.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { FormPage } from '@/patterns/form-page.tsx'
import { CreateStoreForm } from './create-store-form.tsx'

export async function CreateStorePage({ list }: { list: string | null }) {
  const [t, viewer] = await Promise.all([getTranslations('stores'), requireViewer()])
  if (!can(viewer, 'store.create')) notFound()
  const wanted = new URLSearchParams(list ?? '').get('franchisee')
  const node = wanted ? (await query(FranchiseeNameDocument, { id: wanted })).node : null
  const franchisee = node?.__typename === 'Franchisee' ? { id: node.id, name: node.name } : null
  return (
    <FormPage title={t('form.create_title')} back={{ href: backToList('/stores', list), label: t('title') }}>
      <CreateStoreForm franchisee={franchisee} list={list} />
    </FormPage>
  )
}
