import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { backToList } from '@/lib/address/list-return.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { CreateFranchiseeForm } from './create-franchisee-form.tsx'

export async function CreateFranchiseePage({ list }: { list: string | null }) {
  const [t, viewer] = await Promise.all([getTranslations('franchisees'), requireViewer()])
  if (!can(viewer, 'franchisee.create')) return <Forbidden />
  return (
    <FormPage title={t('form.create_title')} back={{ href: backToList('/franchisees', list), label: t('title') }}>
      <CreateFranchiseeForm list={list} />
    </FormPage>
  )
}
