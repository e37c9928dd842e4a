import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { CustomersPage } from '@/features/customers/list/customers-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('customers'))('title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <CustomersPage searchParams={searchParams} />
}
