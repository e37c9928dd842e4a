import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CreateApiKeyPage } from '@/features/network/api-keys/form/create-api-key-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('api_keys'))('form.title'),
})

export default function Page() {
  return <CreateApiKeyPage />
}
