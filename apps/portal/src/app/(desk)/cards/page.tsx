import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { CardsPage } from '@/features/cards/list/cards-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('cards'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <CardsPage searchParams={searchParams} />
}
