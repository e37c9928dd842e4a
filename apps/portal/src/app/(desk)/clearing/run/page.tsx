import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { RunPage } from '@/features/clearing/run/run-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clearing'))('run.title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <RunPage searchParams={searchParams} />
}
