import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { StretchesPage } from '@/features/card-stock/stretches/stretches-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('card_stock'))('list.title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <StretchesPage searchParams={searchParams} />
}
