import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { OverviewPage } from '@/features/overview/overview-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('frame'))('pages.overview'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <OverviewPage searchParams={searchParams} />
}
