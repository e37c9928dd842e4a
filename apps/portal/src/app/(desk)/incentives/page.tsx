import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { IncentivesPage } from '@/features/pay/incentives/list/incentives-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pay'))('incentives.title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <IncentivesPage searchParams={searchParams} />
}
