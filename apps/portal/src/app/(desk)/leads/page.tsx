import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { LeadsPage } from '@/features/leads/list/leads-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('leads'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <LeadsPage searchParams={searchParams} />
}
