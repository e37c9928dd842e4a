import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { PerformancePage } from '@/features/performance/performance-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('performance'))('title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <PerformancePage searchParams={searchParams} />
}
