import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { NewLeadPage } from '@/features/leads/form/new-lead-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('leads'))('form.title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <NewLeadPage searchParams={searchParams} />
}
