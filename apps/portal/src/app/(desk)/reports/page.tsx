import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { ReportsPage } from '@/features/reports/reports-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('reports'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <ReportsPage searchParams={searchParams} />
}
