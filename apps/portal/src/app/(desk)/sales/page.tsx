import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { SalesPage } from '@/features/sales/list/sales-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('sales'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <SalesPage searchParams={searchParams} />
}
