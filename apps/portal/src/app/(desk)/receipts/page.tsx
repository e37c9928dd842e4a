import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { ReceiptsPage } from '@/features/till/receipts/receipts-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('receipts'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <ReceiptsPage searchParams={searchParams} />
}
