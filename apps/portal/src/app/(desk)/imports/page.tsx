import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { ImportsPage } from '@/features/imports/list/imports-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('imports'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <ImportsPage searchParams={searchParams} />
}
