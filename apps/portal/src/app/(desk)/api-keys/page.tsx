import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { ApiKeysPage } from '@/features/network/api-keys/api-keys-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('api_keys'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <ApiKeysPage searchParams={searchParams} />
}
