import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { TodayPage } from '@/features/leads/today/today-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('leads'))('day.title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <TodayPage searchParams={searchParams} />
}
