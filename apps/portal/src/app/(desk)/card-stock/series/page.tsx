import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SeriesPage } from '@/features/card-stock/series/series-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('card_stock'))('new_series'),
})

export default function Page() {
  return <SeriesPage />
}
