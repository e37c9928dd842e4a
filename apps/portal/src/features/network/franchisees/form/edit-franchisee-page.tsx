import { FranchiseeToEditDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { backToList } from '@/lib/address/list-return.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { EditFranchiseeForm } from './edit-franchisee-form.tsx'

export async function EditFranchiseePage({ id, list }: { id: string; list: string | null }) {
  const [t, viewer, { node }] = await Promise.all([
    getTranslations('franchisees'),
    requireViewer(),
    query(FranchiseeToEditDocument, { id }),
  ])
  const franchisee = node?.__typename === 'Franchisee' ? node : null
  if (!franchisee) notFound()
  if (!can(viewer, 'franchisee.update', { franchiseeId: franchisee.id })) return <Forbidden />
  return (
    <FormPage
      title={t('form.edit_title', { name: franchisee.name })}
      back={{ href: backToList('/franchisees', list), label: t('title') }}
    >
      <EditFranchiseeForm franchisee={franchisee} list={list} />
    </FormPage>
  )
}
