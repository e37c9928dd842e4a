import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { RecordSalePage } from '@/features/sales/record/record-sale-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('sales'))('record.title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <RecordSalePage searchParams={searchParams} />
}
