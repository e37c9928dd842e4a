import { ServiceDetailDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { backToList } from '@/lib/address/list-return.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { ServiceForm } from './service-form.tsx'

/** id null: a new service. */
export async function ServiceFormPage({ id, list }: { id: string | null; list: string | null }) {
  const [t, viewer, answer] = await Promise.all([
    getTranslations('services'),
    requireViewer(),
    id ? query(ServiceDetailDocument, { id }) : null,
  ])
  const service = answer?.node?.__typename === 'ServiceItem' ? answer.node : null
  if (id && !service) notFound()
  if (!can(viewer, 'service_item.change')) return <Forbidden />
  const title = service ? t('form.edit_title', { name: service.name }) : t('form.create_title')
  return (
    <FormPage title={title} back={{ href: backToList('/service-items', list), label: t('title') }}>
      <ServiceForm service={service} list={list} />
    </FormPage>
  )
}
