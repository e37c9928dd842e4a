import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { FranchiseesPage } from '@/features/network/franchisees/list/franchisees-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('franchisees'))('title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <FranchiseesPage searchParams={searchParams} />
}
