import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { TillPage } from '@/features/till/till-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('till'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <TillPage searchParams={searchParams} />
}
