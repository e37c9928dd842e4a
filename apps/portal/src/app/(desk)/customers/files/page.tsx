import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { CustomerFilesPage } from '@/features/customers/files/customer-files-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('customers.new'))('title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <CustomerFilesPage searchParams={searchParams} />
}
