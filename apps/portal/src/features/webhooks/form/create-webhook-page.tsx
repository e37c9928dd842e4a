import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { CreateWebhookForm } from './create-webhook-form.tsx'

export async function CreateWebhookPage() {
  const [t, viewer] = await Promise.all([getTranslations('webhooks'), requireViewer()])
  if (!can(viewer, 'webhook.change')) return <Forbidden />
  return (
    <FormPage title={t('form.title')} lead={t('form.lead')} back={{ href: '/webhooks', label: t('title') }}>
      <CreateWebhookForm />
    </FormPage>
  )
}
