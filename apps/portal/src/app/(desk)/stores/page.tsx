import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { StoresPage } from '@/features/network/stores/list/stores-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('stores'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <StoresPage searchParams={searchParams} />
}
