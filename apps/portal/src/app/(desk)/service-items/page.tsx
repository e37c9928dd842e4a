import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { ServicesPage } from '@/features/services/services-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('services'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <ServicesPage searchParams={searchParams} />
}
