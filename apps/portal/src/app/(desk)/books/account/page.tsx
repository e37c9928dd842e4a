import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { AccountPage } from '@/features/books/account-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('books'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <AccountPage searchParams={searchParams} />
}
