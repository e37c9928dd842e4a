import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { InvoicesPage } from '@/features/invoices/list/invoices-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('invoices'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <InvoicesPage searchParams={searchParams} />
}
