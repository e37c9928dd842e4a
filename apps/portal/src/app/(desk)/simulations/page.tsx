import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { SimulationsPage } from '@/features/simulations/list/simulations-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('simulations'))('title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <SimulationsPage searchParams={searchParams} />
}
