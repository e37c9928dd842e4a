import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { OpeningsPage } from '@/features/openings/openings-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('openings'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <OpeningsPage searchParams={searchParams} />
}
