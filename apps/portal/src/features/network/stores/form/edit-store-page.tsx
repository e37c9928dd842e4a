import { StoreToEditDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { backToList } from '@/lib/address/list-return.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { EditStoreForm } from './edit-store-form.tsx'

export async function EditStorePage({ id, list }: { id: string; list: string | null }) {
  const [t, viewer, { node }] = await Promise.all([
    getTranslations('stores'),
    requireViewer(),
    query(StoreToEditDocument, { id }),
  ])
  const store = node?.__typename === 'Store' ? node : null
  if (!store) notFound()
  if (!can(viewer, 'store.update', { franchiseeId: store.franchisee?.id ?? null, storeId: store.id }))
    return <Forbidden />
  return (
    <FormPage
      title={t('form.edit_title', { name: store.name })}
      lead={store.franchisee?.name}
      back={{ href: backToList('/stores', list), label: t('title') }}
    >
      <EditStoreForm store={store} list={list} />
    </FormPage>
  )
}
