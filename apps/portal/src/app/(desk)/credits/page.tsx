import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { CreditsPage } from '@/features/credits/credits-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('credits'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <CreditsPage searchParams={searchParams} />
}
