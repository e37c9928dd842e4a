import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { IssuePage } from '@/features/invoices/form/issue-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('invoices'))('issue.title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <IssuePage searchParams={searchParams} />
}
