import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { QuotasPage } from '@/features/quotas/quotas-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('quotas'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <QuotasPage searchParams={searchParams} />
}
