import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { RechargesPage } from '@/features/cards/recharges/recharges-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('cards'))('recharges.title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <RechargesPage searchParams={searchParams} />
}
