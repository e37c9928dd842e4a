import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CreateWebhookPage } from '@/features/webhooks/form/create-webhook-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('webhooks'))('form.title'),
})

export default function Page() {
  return <CreateWebhookPage />
}
