import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { WebhooksPage } from '@/features/webhooks/list/webhooks-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('webhooks'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <WebhooksPage searchParams={searchParams} />
}
