import { CustomerToEditDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { backToList } from '@/lib/address/list-return.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { EditCustomerForm } from './edit-customer-form.tsx'

export async function EditCustomerPage({ id, list }: { id: string; list: string | null }) {
  const [t, viewer, { node }] = await Promise.all([
    getTranslations('customers'),
    requireViewer(),
    query(CustomerToEditDocument, { id }),
  ])
  const customer = node?.__typename === 'Customer' ? node : null
  if (!customer || customer.erasedAt) notFound()
  if (!can(viewer, 'customer.update')) return <Forbidden />
  return (
    <FormPage
      title={t('form.edit_title', { name: customer.name })}
      lead={customer.customerNo}
      back={{ href: backToList('/customers', list), label: t('title') }}
    >
      <EditCustomerForm customer={customer} list={list} />
    </FormPage>
  )
}
