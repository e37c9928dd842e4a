import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { AccountsPage } from '@/features/network/accounts/accounts-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('accounts'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <AccountsPage searchParams={searchParams} />
}
