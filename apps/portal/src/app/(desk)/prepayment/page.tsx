import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { PrepaymentPage } from '@/features/prepayment/prepayment-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('prepayment'))('title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <PrepaymentPage searchParams={searchParams} />
}
