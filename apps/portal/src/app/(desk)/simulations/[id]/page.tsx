import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { SimulationPage } from '@/features/simulations/one/simulation-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('simulations'))('title'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

export default async function Page({ params, searchParams }: Props) {
  return <SimulationPage id={decodeURIComponent((await params).id)} searchParams={searchParams} />
}
