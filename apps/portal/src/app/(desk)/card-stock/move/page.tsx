import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { MovePage } from '@/features/card-stock/move/move-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('card_stock'))('title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <MovePage searchParams={searchParams} />
}
