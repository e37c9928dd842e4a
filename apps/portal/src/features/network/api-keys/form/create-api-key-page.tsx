import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { CreateApiKeyForm } from './create-api-key-form.tsx'

export async function CreateApiKeyPage() {
  const [t, viewer] = await Promise.all([getTranslations('api_keys'), requireViewer()])
  if (!can(viewer, 'api_key.create')) return <Forbidden />
  return (
    <FormPage title={t('form.title')} lead={t('form.lead')} back={{ href: '/api-keys', label: t('title') }}>
      <CreateApiKeyForm />
    </FormPage>
  )
}
